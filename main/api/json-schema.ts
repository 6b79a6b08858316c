import { z } from 'zod';
import { projectSchema } from '../library/project.ts';

/** Of Assay's own JSON, from the very schema that it is read with. */
export function articleJsonSchema(): object {
  return {
    ...z.toJSONSchema(projectSchema, { io: 'input' }),
    $id: 'urn:assay:schema:article:1',
    title: 'An article with its marks, as Assay keeps it',
    description:
      'Offsets count UTF-16 code units of the text of the version they belong to. Members that are not described may occur and are kept.',
  };
}
