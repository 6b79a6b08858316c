import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

export const sentences = (page: Page): Locator => page.locator('[data-sentence-id]');

export const labelled = (page: Page, label: string): Locator =>
  page.locator(`[data-sentence-id][data-label="${label}"]`);

/** The sentence that holds this text. */
export const sentence = (page: Page, text: string): Locator =>
  page.locator('[data-sentence-id]', { hasText: text });

/** The button in the panel; a marked sentence begins its own name with the label too. */
export const labelButton = (page: Page, label: string): Locator =>
  page.locator(`[data-label-choice="${label}"]`);

export async function addFile(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page.getByTestId('file-picker').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  });
}

export async function addAndOpen(page: Page, text = riverTalks): Promise<void> {
  await addFile(page, 'river-talks.txt', text);
  await expect(sentences(page).first()).toBeFocused();
}

/** A gesture made before there is a screen would be nobody's. */
const ready = (page: Page) => page.getByRole('main').waitFor();

export async function pasteInto(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await ready(page);
  await page.evaluate((items) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(items)) clipboardData.setData(type, value);
    document.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);
}

export async function dropOnto(
  page: Page,
  files: readonly { name: string; text: string }[],
): Promise<void> {
  await ready(page);
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name));
    const fire = (type: string) =>
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
    fire('dragenter');
    fire('dragover');
    fire('drop');
  }, files);
}

/** Waits until the host has acknowledged everything, which is said a moment after the page may be left. */
export async function allSaved(page: Page): Promise<void> {
  const mayLeave = () =>
    page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await expect.poll(mayLeave).toBe(true);
  await expect(page.getByTestId('saving')).toHaveText('Saved');
}

export const riverTalks = `River talks open without a map
By Ana Brandt
Delegates from three coastal states met in Port Almere on Thursday. The upper states release a third less water than the treaty requires, according to the delta ministry.
A first for the mountain states
It is the first time that the mountain states have sent envoys. “We will look for a fair share,” said Tomas Reuel, who leads them.
Hopefully the chair can talk some sense into these two bozos.https://post.example/fay/88
— Fay Okoro (@fayokoro) April 16, 2026
Both sides have stopped building dams. The talks go on for nine days.
`;

/** Formats for programs are folded away until one is wanted. */
export async function chooseFormat(page: Page, name: RegExp): Promise<void> {
  const format = page.getByRole('radio', { name });
  if (!(await format.isVisible())) await page.locator('.formats summary').click();
  await format.check();
}

/** Keys faster than a frame, at what has the focus; gives what has it after them. */
export function pressAtOnce(
  page: Page,
  ...keys: readonly (readonly [key: string, code: string, shiftKey?: boolean])[]
): Promise<{ readonly id: string; readonly tagName: string } | null> {
  return page.evaluate((pressed) => {
    for (const [key, code, shiftKey = false] of pressed)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }),
      );
    const focused = document.activeElement;
    return focused && { id: focused.id, tagName: focused.tagName };
  }, keys);
}

export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
}

/** axe finds nothing on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolations(new AxeBuilder({ page }));
  // In the dark nothing but colours is another, and they are so at once.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNoViolations(new AxeBuilder({ page }).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

async function expectNoViolations(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
