import { paperStyle } from './style-paper.ts';

/** One style sheet for every report: no fonts are fetched, and every colour has its counterpart in the dark. */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--card:#f6f4ef;--line:#dfdbd0;--ink:#1d1c1a;--quiet:#5f5b52;--accent:#2457c5;--fact:#0b6e57;--opinion:#83397a;--claim:#9a4a00;--cleared:#b9b5aa;--cleared-text:#6a665c;--opinion-tint:#b450a31f;--claim-tint:#f08b0f21;--untouched:#eeebe3;--no:#a3231d;--hardly:#a8480f;--half:#855d00;--nearly:#47702a;--yes:#0b6e57;--sans:Inter,"Helvetica Neue","Segoe UI",system-ui,sans-serif;--serif:"Noto Serif",Charter,"Iowan Old Style",Georgia,"Times New Roman",serif}
@media screen and (prefers-color-scheme:dark){:root{--paper:#1b1b1d;--card:#232326;--line:#3a3a3f;--ink:#e9e6df;--quiet:#aca89e;--accent:#8fb4ff;--fact:#5fcfae;--opinion:#e29bd6;--claim:#f2b062;--cleared:#66635d;--cleared-text:#98948b;--opinion-tint:#a243ae33;--claim-tint:#b6610033;--untouched:#303034;--no:#ff8f86;--hardly:#f0a070;--half:#e3bb5c;--nearly:#a9cf85;--yes:#5fcfae}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.62 var(--serif);overflow-wrap:anywhere;font-kerning:normal;hanging-punctuation:first}
main{max-width:48.5rem;margin:0 auto;padding:2.6rem 1.25rem 5rem}
h1,h2,h3,h4,h5,h6{line-height:1.22;text-wrap:balance;overflow-wrap:break-word}
h1{margin:.45rem 0 .55rem;font-size:clamp(1.5rem,1.1rem + 2vw,2rem);letter-spacing:-.008em}
h2{margin:3rem 0 0;padding-bottom:.5rem;border-bottom:1px solid var(--line);font-size:1.25rem}
.text h3{margin:1.9rem 0 .5rem;font-size:1.12rem}
.text h4,.text h5,.text h6{margin:1.5rem 0 .4rem;font-size:1rem}
p{margin:0 0 .85rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
.logo{display:block;max-width:14rem;max-height:3.2rem;margin:0 0 1.6rem}
.kicker,.facts,.legend,.by,dl,.small,footer,table,.filter,.number,.verdict,.conclusion,.how,.plain{font-family:var(--sans)}
.kicker{margin:0;color:var(--quiet);font-size:.72rem;font-weight:600;letter-spacing:.07em;text-transform:uppercase}
.facts{color:var(--quiet);font-size:.84rem}
.by{color:var(--quiet);font-size:.84rem}
.lead{margin:1.3rem 0 1.5rem;color:var(--quiet);font-size:1.1rem;line-height:1.55}
.bar{display:flex;gap:2px;height:14px;overflow:hidden;border-radius:7px}
.bar i{flex-basis:0;background:var(--untouched)}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.4rem;margin:.8rem 0 0;padding:0;color:var(--quiet);font-size:.84rem;list-style:none}
.legend b{display:inline-block;min-width:1.3em;margin-right:.5em;border-radius:4px;color:var(--paper);font-size:.7rem;line-height:1.3rem;text-align:center}
.fact{--label:var(--fact)}.opinion{--label:var(--opinion)}.claim{--label:var(--claim)}.cleared{--label:var(--cleared)}
.bar .fact,.bar .opinion,.bar .claim,.bar .cleared,.legend .fact,.legend .opinion,.legend .claim{background:var(--label)}
.legend .cleared{background:var(--cleared-text)}.legend .untouched{background:var(--untouched)}
table{min-width:min(100%,27rem);margin:1.8rem 0 0;border-collapse:collapse;font-size:.88rem}
caption{padding-bottom:.4rem;color:var(--quiet);font-size:.72rem;font-weight:600;letter-spacing:.07em;text-align:left;text-transform:uppercase}
th,td{padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:baseline;font-weight:400}
thead th{color:var(--quiet);font-size:.8rem}
th,td{padding-right:2rem}
td{font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}.wide table{min-width:100%;margin-top:0}.wide thead th{border-top:0}.wide th,.wide td{padding-right:0;padding-left:1.1rem;overflow-wrap:normal;white-space:nowrap;text-align:right}.wide th:first-child{min-width:9rem;padding-left:0;white-space:normal;text-align:left}
td a{display:inline-block;min-width:1.5rem;padding:.1rem .2rem}
.verdict{display:inline-block;padding:.08em .65em .1em;border:1.5px solid var(--grade,var(--quiet));border-radius:99px;color:var(--grade,var(--quiet));font-size:.78rem;font-weight:650;line-height:1.45;white-space:nowrap}
.verdict.none{border-style:dashed}
.no{--grade:var(--no)}.hardly{--grade:var(--hardly)}.half{--grade:var(--half)}.nearly{--grade:var(--nearly)}.yes{--grade:var(--yes)}
.notes{margin:0;padding:0;list-style:none}
.notes>li{display:grid;grid-template-columns:2.25rem minmax(0,1fr);padding:1.15rem 0;border-bottom:1px solid var(--line)}
.notes>li:last-child{border-bottom:0}
.number{color:var(--label);font-size:.86rem;font-weight:650;line-height:1.85;text-decoration:none}
.what{display:flex;gap:.3rem 1.25rem;justify-content:space-between;align-items:baseline}
.claimed{margin:0;font-size:1.06rem;font-weight:650;line-height:1.42}
.how{grid-column:2;font-size:.9rem;line-height:1.55}
.how p{margin:.3rem 0 0}
.how .conclusion{margin-top:.45rem;font-size:.96rem}
.how>.by::first-letter{text-transform:uppercase}
.evidence{margin:.55rem 0 0;padding:0;list-style:none}
.evidence li{position:relative;margin-top:.3rem;padding-left:1.05rem}
.evidence li::before{content:"";position:absolute;left:0;top:.62em;width:.4rem;height:.4rem;border:1.5px solid var(--quiet);border-radius:50%}
.excerpt{display:block;margin:.15rem 0 .35rem;color:var(--quiet);font:italic .94rem/1.5 var(--serif)}
.filter{display:flex;flex-wrap:wrap;gap:.45rem;align-items:center;margin:1rem 0 1.4rem;padding:0;border:0;font-size:.84rem}
.filter legend{float:left;padding:0 .6rem 0 0;color:var(--quiet)}
.filter label{display:inline-flex;align-items:center;gap:.4rem;min-height:1.9rem;padding:0 .8rem 0 .6rem;border:1px solid var(--line);border-radius:99px;cursor:pointer}
.filter input{width:.95rem;height:.95rem;margin:0;accent-color:var(--label,var(--accent))}
.filter .cleared{--label:var(--cleared-text)}
.filter label:has(:checked){border-color:var(--label,var(--accent));background:var(--card)}
@supports not selector(:has(*)){.filter{display:none}}
${['fact', 'opinion', 'claim', 'cleared'].map(only).join('\n')}
mark{padding:.06em 0;border-radius:2px;background:none;color:inherit;text-decoration:underline 2px var(--label);text-decoration-skip-ink:none;text-underline-offset:.27em}
mark.opinion{background:var(--opinion-tint);text-decoration:underline wavy 1.3px var(--opinion)}
mark.claim{background:var(--claim-tint);text-decoration:underline dashed 2px var(--claim)}
mark.cleared{color:var(--cleared-text);text-decoration:none}
.letter{margin:0 .3em 0 .12em;color:var(--label);font:700 .58em/1 var(--sans);vertical-align:.62em;text-decoration:none}
mark.cleared .letter{display:none}
.ref{font:650 .66em/1 var(--sans);vertical-align:.5em;white-space:nowrap}
.ref a{padding:.35em .25em;text-decoration:none}
.text p,.text li,.post p{white-space:pre-line}
.post{margin:1.3rem 0;padding:.9rem 1.15rem 1rem;border:1px solid var(--line);border-radius:12px;background:var(--card)}
.post p{margin:0}
.post figcaption{margin-bottom:.35rem;color:var(--quiet);font:.82rem/1.5 var(--sans)}
.post strong{color:var(--ink)}
blockquote{margin:1.1rem 0;padding-left:1.1rem;border-left:3px solid var(--line);white-space:pre-line}
ul.items{margin:0 0 .85rem;padding-left:1.4rem}
.caption,.cell{color:var(--quiet);font-size:.9rem}
.grid{position:relative;margin:1.1rem 0 1.4rem;overflow-x:auto}.grid table{min-width:0;margin:0;overflow-wrap:break-word}
.grid th,.grid td{min-width:3.2rem;padding:.45rem 1.3rem .45rem 0;border-top:0;border-bottom:1px solid var(--line);vertical-align:top;white-space:pre-line;unicode-bidi:plaintext}
.grid th{color:var(--ink);font-size:inherit;font-weight:650}.grid thead :is(th,td){border-bottom:2px solid var(--quiet);vertical-align:bottom}.grid:dir(rtl) :is(th,td){padding:.45rem 0 .45rem 1.3rem;text-align:right}
.grid td a{display:inline;min-width:0}.grid :is(th,td)>:last-child{margin-bottom:0}
dl{margin:0;font-size:.92rem;line-height:1.55}
dt{margin-top:.95rem;color:var(--label,var(--ink));font-weight:650}
dt.cleared{color:var(--quiet)}
dd{margin:0}
.plain{margin:0;padding:0;list-style:none;font-size:.92rem}
.plain li{padding:.75rem 0 0}
.small{color:var(--quiet);font-size:.88rem;line-height:1.6}
.small dt{margin-top:.6rem;color:var(--ink)}
dl+.small{margin-top:1rem}
section>h2+*{margin-top:1rem}
section>h2+dl,section>h2+.plain,section>h2+.notes{margin-top:0}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
.paper{display:none}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:target{outline:2px solid var(--accent);outline-offset:4px;border-radius:4px}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:3px}
@media(max-width:30rem){main{padding:1.6rem 1rem 3rem}.notes>li{grid-template-columns:1.6rem minmax(0,1fr)}.what{flex-direction:column}h2{margin-top:2.4rem}}
@media(forced-colors:active){mark{color:CanvasText;background:Canvas;text-decoration-color:Highlight}.bar i{border:1px solid CanvasText}}
${paperStyle}`.replaceAll('\n', '');

/** With one label chosen, only the blocks that have it stay, and in them everything else steps back. */
function only(label: string): string {
  const chosen = `.article:has(#show-${label}:checked) .text`;
  const other = `mark:not(.is-${label})`;
  return `${chosen}>*:not(:has(.is-${label})),${chosen} li:not(:has(.is-${label})){display:none}${chosen}{color:var(--cleared-text)}${chosen} .is-${label}{color:var(--ink)}${chosen} ${other}{background:none;color:inherit;text-decoration:none}${chosen} ${other} .letter{display:none}`;
}
