import { xmlText } from '../../../shared/characters.ts';
import { isZip, textsIn } from '../../zip/texts-in.ts';
import { writeZip } from '../../zip/write-zip.ts';
import { damaged, textIn } from '../damaged.ts';
import type { Format } from '../format.ts';
import { casOf, markFeatures, markType, sentenceType } from './cas.ts';
import { casMark } from './cas-json.ts';
import { attributesOf, elementsIn, escapeXml } from './xml.ts';

const kind = 'UIMA CAS XMI file';

/**
 * https://docs.oasis-open.org/uima/v1.0/uima-v1.0.html : a zip of the CAS and its type system, as INCEpTION exports them.
 * XML cannot hold every character; one that it cannot becomes U+FFFD, so that no offset moves.
 */
export const xmi: Format = {
  write: (open) => {
    const { text, language, sentences, marks } = casOf(open);
    let id = 1;
    const element = (name: string, attributes: Readonly<Record<string, string | number>>) => {
      id += 1;
      const all = { 'xmi:id': id, sofa: 1, ...attributes };
      return `  <${name}${Object.entries(all)
        .map(([key, value]) => ` ${key}="${escapeXml(xmlText(String(value)))}"`)
        .join('')}/>\n`;
    };
    const document = element('tcas:DocumentAnnotation', { begin: 0, end: text.length, language });
    const spans = [
      ...sentences.map(({ start, end }) => element('type:Sentence', { begin: start, end })),
      ...marks.map(({ start, end, features }) =>
        element('custom:AssayMark', { begin: start, end, ...features }),
      ),
    ];
    const members = Array.from({ length: id - 1 }, (_, index) => index + 2).join(' ');
    const cas = `<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:tcas="http:///uima/tcas.ecore" xmlns:type="${namespaceOf(sentenceType)}" xmlns:custom="${namespaceOf(markType)}" xmi:version="2.0">
  <cas:NULL xmi:id="0"/>
${document}${spans.join('')}  <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="${escapeXml(xmlText(text))}"/>
  <cas:View sofa="1" members="${members}"/>
</xmi:XMI>
`;
    return writeZip(
      new Map([
        ['article.xmi', cas],
        ['TypeSystem.xml', typeSystem],
      ]),
    );
  },
  read: (bytes, name) => {
    const files = isZip(bytes)
      ? [...textsIn(bytes, (file) => /\.xmi$/i.test(file), name).values()]
      : [textIn(bytes, name, kind)];
    const [cas] = files;
    if (cas === undefined) throw damaged(name, kind);
    const elements = elementsIn(cas);
    const sofa = elements.find((one) => /(?:^|:)Sofa$/.test(one.name));
    const text = sofa && attributesOf(sofa.tag).get('sofaString');
    if (text === undefined) throw damaged(name, kind);
    return {
      text,
      marks: elements.flatMap(({ name: element, tag }) => {
        if (!/^custom\w*:/.test(element)) return [];
        const attributes = attributesOf(tag);
        const feature = (wanted: string) => attributes.get(wanted);
        const [start, end] = [Number(feature('begin')), Number(feature('end'))];
        const label = feature('label') ?? feature('value');
        if (!Number.isInteger(start) || !Number.isInteger(end) || label === undefined) return [];
        return [casMark({ start, end, text, label, feature })];
      }),
    };
  },
};

/** As UIMA makes an XML namespace of a Java package. */
function namespaceOf(type: string): string {
  return `http:///${type.split('.').slice(0, -1).join('/')}.ecore`;
}

const typeSystem = `<?xml version="1.0" encoding="UTF-8"?>
<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
  <types>
    <typeDescription>
      <name>${sentenceType}</name>
      <description/>
      <supertypeName>uima.tcas.Annotation</supertypeName>
    </typeDescription>
    <typeDescription>
      <name>${markType}</name>
      <description>What somebody says of a stretch of text.</description>
      <supertypeName>uima.tcas.Annotation</supertypeName>
      <features>
${Object.entries(markFeatures)
  .map(
    ([name, description]) => `        <featureDescription>
          <name>${name}</name>
          <description>${description}</description>
          <rangeTypeName>uima.cas.String</rangeTypeName>
        </featureDescription>`,
  )
  .join('\n')}
      </features>
    </typeDescription>
  </types>
</typeSystemDescription>
`;
