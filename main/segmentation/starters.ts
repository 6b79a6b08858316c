/**
 * Words that begin sentences far more often than they follow an abbreviation: after "at 5 p.m." they decide for a new
 * sentence. Names are not among them, so "U.S. Senate" and "Acme Inc. Chairman" stay whole.
 */
const starters = new Set(
  `the a an this that these those it he she they we i you his her their its our my there here in on at by for from with
   as if when while after before since until but and or so yet nor however meanwhile still now then what who why where
   how which some many most all both each every no not once later today yesterday tomorrow although though because
   according also another despite during even only such under within without instead perhaps next last
   nobody somebody everybody nothing something everything none
   der die das ein eine er sie es wir ihr ich im in am und aber oder doch wenn als nach vor mit bei auf danach dann
   le la les un une il elle ils elles nous vous je ce cette ces mais et ou dans sur pour avec après avant
   el los las una uno él ella ellos nosotros yo este esta pero y o en con por para sin desde
   il lo gli i uno lui lei noi voi questo questa ma e o nel con per da
   o os as um uma ele ela eles nós isto este mas e ou em no na com para
   jeg han hun vi det dette men så hvad hvem hvor hvornår hvordan hvorfor jag hon vad vem när
   ik hij zij wij het een dit dat maar toen daarna wat wie waar hoe waarom
   ja on ona ono oni my vy to tá ten tie ale potom keď když kto kdo čo co kde prečo proč nikto nikdo
   on ona oni my wy to ten ta te ale potem gdy kto kiedy gdzie dlaczego
   он она оно они мы вы я это этот но и а в на с по из за для после`.split(/\s+/),
);

export function startsSentence(word: string): boolean {
  return starters.has(word.toLowerCase());
}
