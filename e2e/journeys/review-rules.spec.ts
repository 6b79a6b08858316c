import { expect, test } from '../assay.ts';

test('rules of review: what is changed in one go is all kept, and undone', async ({ page }) => {
  await page.getByRole('link', { name: 'Settings' }).click();
  const rules = page.getByRole('region', { name: 'Review', exact: true });
  const second = rules.getByRole('checkbox', { name: 'A second person approves' });
  const before = await second.isChecked();
  // Before the first has been answered.
  await rules.evaluate((section) => {
    for (const box of section.querySelectorAll<HTMLElement>('input[type="checkbox"]')) box.click();
  });
  await expect(rules.locator('output')).toHaveText('Saved');
  await page.reload();
  await expect(second).toBeChecked({ checked: !before });
  await rules.getByRole('checkbox', { name: 'Claims need evidence' }).click();
  await page.keyboard.press('Control+z');
  await expect(rules.locator('output')).toHaveText('Saved');
  await expect(second).toBeChecked({ checked: !before });
});
