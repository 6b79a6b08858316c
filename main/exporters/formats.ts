import type { ExportFormat } from '../../shared/export-format.ts';
import type { Format } from './format.ts';
import { assayJson } from './formats/assay-json.ts';
import { brat } from './formats/brat.ts';
import { casJson } from './formats/cas-json.ts';
import { claimReview } from './formats/claim-review.ts';
import { conll } from './formats/conll.ts';
import { doccano } from './formats/doccano.ts';
import { hypothesis } from './formats/hypothesis.ts';
import { labelStudio } from './formats/label-studio.ts';
import { markdown } from './formats/markdown.ts';
import { csv, tsv } from './formats/table.ts';
import { webAnnotation } from './formats/web-annotation.ts';
import { xmi } from './formats/xmi.ts';
import { pdf } from './pdf/pdf.ts';
import { report } from './report/report.ts';
import { docx } from './word/docx.ts';

/** How each format is written, and read where it can be. */
export const formats: Readonly<Record<ExportFormat, Format>> = {
  html: report,
  pdf,
  docx,
  markdown,
  json: assayJson,
  csv,
  tsv,
  jsonld: webAnnotation,
  hypothesis,
  claimreview: claimReview,
  doccano,
  'label-studio': labelStudio,
  'cas-json': casJson,
  xmi,
  conll,
  brat,
};
