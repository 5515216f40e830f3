import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { today } from '#src/platform/today.ts'
import { beginRegimes, type Telregime } from './telregime.ts'
import { type TelregimeVersie, versieOp } from './versie.ts'

const volgorde = beginRegimes.map(({ naam }) => naam)

const select = (db: Db) =>
  db
    .selectFrom('telregime')
    .select(['naam', 'versie', 'titel', 'bron', 'ingangOp', 'register', 'norm', 'op'])
    .select(['dienstverband', 'detachering', 'uitzend', 'inkoopVanDienst', 'leerwerk'])
    .orderBy('versie', 'desc')

type Rij = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function versieVan({ dienstverband, detachering, uitzend, inkoopVanDienst, leerwerk, ...rij }: Rij) {
  const telt = { dienstverband, detachering, uitzend, inkoop_van_dienst: inkoopVanDienst, leerwerk }
  return { ...rij, telt } satisfies TelregimeVersie
}

/** Every version of every regime: in the order of the regimes, the newest version first. */
export async function listVersies(db: Db): Promise<TelregimeVersie[]> {
  const rijen = await select(db).execute()
  return rijen.map(versieVan).sort((a, b) => volgorde.indexOf(a.naam) - volgorde.indexOf(b.naam))
}

/** Every version of one regime, the newest first. NotFound when there is no such regime. */
export async function listVersiesVan(db: Db, naam: string): Promise<[TelregimeVersie, ...TelregimeVersie[]]> {
  const [nieuwste, ...eerder] = await select(db).where('naam', '=', naam).execute()
  if (!nieuwste) throw new NotFound()
  return [versieVan(nieuwste), ...eerder.map(versieVan)]
}

/** The rule itself, without what pages say of it. */
const regimeVan = ({ titel: _titel, op: _op, ...regime }: TelregimeVersie): Telregime => regime

/** Of each regime the version to count today with. */
export async function listTelregimes(db: Db): Promise<Telregime[]> {
  const versies = await listVersies(db)
  return volgorde.flatMap((naam) => {
    const van = versies.filter((one) => one.naam === naam)
    const nu = versieOp(van, today())
    return nu ? [regimeVan(nu)] : []
  })
}

/** This version of a regime; without one the version to count today with. NotFound when there is none. */
export async function findTelregime(db: Db, naam: string, versie?: number): Promise<Telregime> {
  if (versie === undefined) return findTelregimeOp(db, naam, today())
  const found = await select(db).where('naam', '=', naam).where('versie', '=', versie).executeTakeFirst()
  if (!found) throw new NotFound()
  return regimeVan(versieVan(found))
}

/** The version to count with for a period that ends on this day. NotFound when there is no such regime. */
export async function findTelregimeOp(db: Db, naam: string, dag: string): Promise<Telregime> {
  const versies = await listVersiesVan(db, naam)
  return regimeVan(versieOp(versies, dag) ?? versies[0])
}
