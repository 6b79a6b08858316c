import { expect, test } from 'vitest';
import { readPlainText } from './plain-text.ts';

/** As short as a heading, and none: what ends like a sentence is one, in every script. */
test.each([
  ['Japanese', '川の水位', '市は新しい堤防を六月に完成させた。費用は三億円だった。'],
  ['Chinese', '河流的代价', '市长说：“我们道歉。”'],
  ['Chinese, exclaiming', '河流的代价', '没有人知道原因！'],
  ['Hindi', 'नदी का पानी', 'नगर ने जून में नया बाँध पूरा किया।'],
  ['Urdu', 'دریا کا پانی', 'شہر نے جون میں نیا بند مکمل کیا۔'],
  ['Arabic', 'مياه النهر', 'أنهت البلدية السد الجديد في يونيو.'],
  ['Armenian', 'Գետի ջուրը', 'Քաղաքը հունիսին ավարտեց նոր պատնեշը։'],
  ['German, quoting', 'Der Fluss', '„Das ist so.“'],
  ['German, quoting the other way', 'Der Fluss', '»Das ist so.«'],
  ['an aside that asks', 'The river', '(Do you hear me?)'],
  ['English', 'The river', 'The town finished the new dam in June.'],
])('a short paragraph is no heading: %s', (_script, title, paragraph) => {
  expect(readPlainText(`${title}\n\n${paragraph}\n\n${paragraph}\n`)).toEqual([
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', text: paragraph },
    { kind: 'paragraph', text: paragraph },
  ]);
});

test.each([
  ['without a stop', '費用'],
  ['that asks', '誰が知っていたのか？'],
  ['that asks, in Arabic', 'من كان يعلم؟'],
])('a heading %s is one', (_case, heading) => {
  expect(readPlainText(`川の水位\n\n${heading}\n\n市長は謝罪した。\n`)[1]).toEqual({
    kind: 'heading',
    level: 2,
    text: heading,
  });
});
