import type { Bewijsgraad, Opbrengstsoort } from '#src/platform/database.generated.ts'

export const opbrengstsoorten = [
  'mensen',
  'geld',
  'milieu',
  'veiligheid_en_kwaliteit',
] as const satisfies Opbrengstsoort[]
export const bewijsgraden = ['opgegeven', 'bevestigd', 'steekproef'] as const satisfies Bewijsgraad[]

/** The numbers of the rows for opbrengsten on the form. */
export const regels = [0, 1, 2, 3, 4, 5]
