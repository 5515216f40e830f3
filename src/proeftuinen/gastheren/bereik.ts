import type { Db } from '#src/platform/db.ts'
import { findBereik } from './queries.ts'

const nietDaar =
  'Dit adres is niet van de gastheer. Gebruik een e-mailadres op een domein van die organisatie, of dat van een lid dat er werkt.'

/** Why this address cannot be asked; null: nothing is wrong. Who supplies never answers for a host. */
export async function adresProbleem(db: Db, proeftuinId: string, email: string): Promise<string | null> {
  const bereik = await findBereik(db, proeftuinId, email)
  if (bereik?.zelf) return 'Dit is je eigen adres. Vraag iemand anders bij de gastheer.'
  return bereik?.werktDaar && !bereik.dicht ? null : nietDaar
}
