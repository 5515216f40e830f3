import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { listRegios } from '#src/netwerk/regios/queries.ts'
import { capital } from '#src/platform/components/index.ts'
import type { Db } from '#src/platform/db.ts'
import { routeLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { vormLabels } from '#src/tellen/telregimes/telregime.ts'
import { onbekend, type Verdeling } from './momentopname.ts'

/** What the rows of a table are. */
export const verdelingLabels: Record<Verdeling, string> = {
  vorm: 'Vorm',
  route: 'Route',
  regio: 'Regio',
  soort_organisatie: 'Soort organisatie',
  categorie: 'Soort werk',
}

/** What each row of a table is called. */
export async function labelsVan(db: Db, tabel: Verdeling): Promise<(sleutel: string) => string> {
  const namen = new Map(Object.entries(await namenVan(db, tabel)))
  return (sleutel) => (sleutel === onbekend ? 'Niet opgegeven' : capital(namen.get(sleutel) ?? sleutel))
}

async function namenVan(db: Db, tabel: Verdeling): Promise<Record<string, string>> {
  if (tabel === 'vorm') return vormLabels
  if (tabel === 'route') return routeLabel
  if (tabel === 'soort_organisatie') return organisatiesoortLabel
  const lijst = tabel === 'regio' ? await listRegios(db) : await listCategorieen(db)
  return Object.fromEntries(lijst.map(({ code, naam }) => [code, naam]))
}
