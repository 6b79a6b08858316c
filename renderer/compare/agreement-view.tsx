import { useState } from 'react';
import type { Comparison } from '../../shared/comparison.ts';
import { messages } from '../messages/messages.ts';
import { coefficientWords } from './coefficient.ts';
import { ConfusionMatrix, mostApart } from './confusion-matrix.tsx';
import { LabelAgreement } from './label-agreement.tsx';

export function AgreementView({ comparison }: { readonly comparison: Comparison }) {
  const words = messages().compare;
  const { pairs, alpha, compared, disagreements, people } = comparison;
  const [chosen, choose] = useState(0);
  const pair = pairs[chosen] ?? pairs[0];
  if (!pair) return null;
  const apart = mostApart(pair);
  const single = people.length === 2;
  return (
    <section className="agreement" aria-label={words.title}>
      <div>
        {pairs.length > 1 ? (
          <label className="pair-choice">
            {words.pair}
            <select value={chosen} onChange={(event) => choose(Number(event.target.value))}>
              {pairs.map((one, index) => (
                <option key={one.people.join(' ')} value={index}>
                  {one.people.join(' · ')}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <ConfusionMatrix pair={pair} />
      </div>
      <div>
        <p className="big-number" title={words.kappa}>
          κ {coefficientWords(pair.kappa)}
        </p>
        <p className="big-number second" title={words.alpha}>
          α {coefficientWords(alpha)}
        </p>
        <p>{words.alike(compared - disagreements.length, compared)}</p>
        {apart && single ? <p>{words.mostApart(...apart)}</p> : null}
        <LabelAgreement labels={comparison.labels} />
        <details>
          <summary>{words.formulas}</summary>
          <p className="quiet">{words.formulasText}</p>
        </details>
      </div>
    </section>
  );
}
