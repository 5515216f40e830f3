import { z } from 'zod'
import type { InputError } from '../web/problem.ts'
import { named } from './schemas.ts'

/** What web/problem.ts answers with, for the document. */
const Invoerfout: z.ZodType<InputError> = named(
  'Invoerfout',
  z.object({
    in: z.enum(['body', 'query', 'header']),
    location: z.object({
      pointer: z.string().optional().describe('Waar in de body, als JSON Pointer.'),
      name: z.string().optional().describe('De naam van de parameter of de header.'),
    }),
    code: z.string().describe('Een vast woord per soort fout, voor programma’s.'),
    detail: z.string().describe('Wat er mis is, voor mensen.'),
  }),
)
named(
  'Probleem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().describe('Het nummer van dit verzoek. Noem het als je hulp vraagt.'),
    errors: z.array(Invoerfout).optional().describe('Bij 400: alles wat er mis is met de invoer.'),
    huidig: z
      .looseObject({})
      .optional()
      .describe('Bij 409 na een wijziging: zoals het nu is, met de versie die je nodig hebt.'),
  }),
)
