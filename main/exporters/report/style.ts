export const style = `
:root{color-scheme:light dark;--paper:#fff;--card:#f6f4ef;--line:#d9d5ca;--ink:#1d1c1a;--quiet:#5f5b52;--accent:#2457c5;--fact:#0b6e57;--opinion:#83397a;--claim:#9a4a00;--cleared:#b9b5aa;--cleared-text:#6a665c;--opinion-tint:#f4e6f2;--claim-tint:#fdeeda;--untouched:#eeebe3}
@media screen and (prefers-color-scheme:dark){:root{--paper:#1b1b1d;--card:#242427;--line:#3a3a3f;--ink:#e9e6df;--quiet:#aca89e;--accent:#8fb4ff;--fact:#5fcfae;--opinion:#e29bd6;--claim:#f2b062;--cleared:#66635d;--cleared-text:#98948b;--opinion-tint:#3a2437;--claim-tint:#3d2a14;--untouched:#303034}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.6 "Noto Serif",Charter,"Iowan Old Style",Georgia,"Times New Roman",serif;overflow-wrap:break-word}
main{max-width:46rem;margin:0 auto;padding:2.6rem 1.25rem 4rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;text-wrap:balance;break-after:avoid}
h1{margin:.35rem 0 .4rem;font-size:1.9rem}
h2{margin:2.8rem 0 .8rem;padding-bottom:.45rem;border-bottom:1px solid var(--line);font-size:1.2rem}
.article h3{margin:1.7rem 0 .4rem;font-size:1.1rem}
.article h4,.article h5,.article h6{margin:1.4rem 0 .3rem;font-size:1rem}
p{margin:0 0 .8rem}
a{color:var(--accent);text-underline-offset:.2em}
.kicker,.facts,.legend,.by,dl,.small,footer{font-family:Inter,"Helvetica Neue","Segoe UI",system-ui,sans-serif}
.kicker{margin:0;color:var(--quiet);font-size:.72rem;font-weight:600;letter-spacing:.06em;text-transform:uppercase}
.facts,.by{color:var(--quiet);font-size:.82rem}
.lead{margin:1.1rem 0 1.2rem;color:var(--quiet);font-size:1.06rem}
.bar{display:flex;height:14px;overflow:hidden;border-radius:7px;background:var(--untouched);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.bar i{display:block;border-right:2px solid var(--paper)}
.bar i:last-child{border:0}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;margin:.7rem 0 0;padding:0;color:var(--quiet);font-size:.82rem;list-style:none}
.legend b{display:inline-block;min-width:1.15em;margin-right:.4em;border-radius:3px;color:var(--paper);font-size:.7rem;text-align:center;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.fact{--label:var(--fact)}.opinion{--label:var(--opinion)}.claim{--label:var(--claim)}.cleared{--label:var(--cleared)}
i.fact,i.opinion,i.claim,i.cleared,b.fact,b.opinion,b.claim{background:var(--label)}
b.cleared{background:var(--cleared-text)}b.untouched{background:var(--untouched);color:var(--ink)}
mark{padding:.05em 0;border-radius:2px;background:none;color:inherit;text-decoration:underline 2px var(--label);text-decoration-skip-ink:none;text-underline-offset:.28em;print-color-adjust:exact;-webkit-print-color-adjust:exact}
mark.opinion{background:var(--opinion-tint);text-decoration:underline wavy 1.4px var(--opinion)}
mark.claim{background:var(--claim-tint);text-decoration:underline dashed 2px var(--claim)}
mark.cleared{color:var(--cleared-text);text-decoration:none}
.letter{margin-right:.2em;color:var(--label);font:700 .58em/1 Inter,system-ui,sans-serif;vertical-align:.6em}
mark.cleared .letter{display:none}
.ref{font:600 .62em/1 Inter,system-ui,sans-serif;vertical-align:.55em;white-space:nowrap}
.ref a{padding:.3em .25em;text-decoration:none}
.notes{margin:0;padding:0;list-style:none}
.notes li{display:grid;grid-template-columns:2.2rem 1fr;padding:.85rem 0;border-bottom:1px solid var(--line);break-inside:avoid}
.notes li>a{color:var(--label);font:600 .85rem/1.7 Inter,system-ui,sans-serif;text-decoration:none}
.notes .cleared{--label:var(--cleared-text)}
.notes q{font-weight:600;quotes:none}
.notes p{margin:.15rem 0 0;font:.92rem/1.55 Inter,"Helvetica Neue","Segoe UI",system-ui,sans-serif}
.notes .by{font-size:.82rem}
.post{margin:1.1rem 0;padding:.8rem 1.1rem;border:1px solid var(--line);border-radius:12px;background:var(--card);break-inside:avoid}
.post p{margin:0;white-space:pre-line}
.post figcaption{margin-bottom:.3rem;color:var(--quiet);font:.8rem/1.5 Inter,system-ui,sans-serif}
.post strong{color:var(--ink)}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--line);white-space:pre-line}
ul.items{margin:0 0 .8rem;padding-left:1.3rem}
.caption,.cell{color:var(--quiet);font-size:.88rem}
dl{margin:0;font-size:.9rem}
dt{margin-top:.7rem;color:var(--label,var(--ink));font-weight:600}
dt.cleared{color:var(--quiet)}
dd{margin:0}
.small{color:var(--quiet);font-size:.86rem;overflow-wrap:anywhere}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:target{outline:2px solid var(--accent);outline-offset:3px;border-radius:3px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
@page{margin:20mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}
@media print{:root{color-scheme:light;font-size:13.5px}body{font-size:11pt}main{max-width:none;padding:0}p{orphans:3;widows:3}.provenance a[href^=http]::after,.facts a[href^=http]::after{content:""}}
`.replaceAll('\n', '');
