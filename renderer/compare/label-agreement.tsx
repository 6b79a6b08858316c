import type { LabelAgreement as Agreement } from '../../shared/comparison.ts';
import { messages } from '../messages/messages.ts';
import { coefficientWords } from './coefficient.ts';

export function LabelAgreement({ labels }: { readonly labels: readonly Agreement[] }) {
  const words = messages().compare;
  const withKappa = labels.some(({ kappa }) => kappa);
  return (
    <table className="plain-table">
      <caption>{words.perLabel}</caption>
      <thead>
        <tr>
          <th scope="col">{words.label}</th>
          {withKappa ? <th scope="col">κ</th> : null}
          <th scope="col">α</th>
          <th scope="col">{words.given}</th>
        </tr>
      </thead>
      <tbody>
        {labels.map(({ label, kappa, alpha, given }) => (
          <tr key={label}>
            <th scope="row" data-label={label}>
              {messages().labels.wording[label].name}
            </th>
            {withKappa ? <td>{kappa ? coefficientWords(kappa) : ''}</td> : null}
            <td>{coefficientWords(alpha)}</td>
            <td>{given}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
