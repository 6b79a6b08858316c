import { z } from 'zod';
import { labels } from '../../shared/annotation.ts';
import { isPicture, largestLogo, type ReportTemplate } from '../../shared/report-template.ts';

const line = z.string().max(500);
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);

export const reportTemplate = z.strictObject({
  newsroom: line.optional(),
  heading: line.optional(),
  logo: z.string().max(largestLogo).refine(isPicture).optional(),
  accent: colour.optional(),
  labelColours: z.partialRecord(z.enum(labels), colour).optional(),
  method: z.string().max(20_000).optional(),
  footer: z.string().max(2_000).optional(),
  verdicts: z.record(z.string().max(64), line).optional(),
}) satisfies z.ZodType<ReportTemplate>;
