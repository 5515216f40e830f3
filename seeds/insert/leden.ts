import { huidig } from '#src/netwerk/voorwaarden/voorwaarden.ts'
import type { Zichtbaarheid } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import type { Kalender } from '../kalender.ts'
import { profielen } from '../leden/profielen.ts'
import { organisaties } from '../organisaties.ts'
import { regioVan } from '../regios.ts'
import { idOf } from '../sleutel.ts'
import type { LidSeed } from '../types.ts'

export async function insertLeden(db: Db, seeds: Record<string, LidSeed>, { moment }: Kalender) {
  const rows = Object.entries(seeds).map(([sleutel, lid]) => ({
    id: idOf('lid', sleutel),
    naam: lid.naam,
    email: lid.email,
    functie: lid.functie,
    organisatieId: idOf('organisatie', lid.organisatie),
    regio: regioVan(organisaties[lid.organisatie].plaats),
    rollen: [...lid.rollen],
    ...profielVan(sleutel, lid),
    adviesteamSinds: lid.adviesteam ? moment(lid.sinds) : null,
    beheerSinds: lid.beheer ? moment(lid.sinds) : null,
    toegelatenOp: lid.gast ? null : moment(lid.sinds, 11),
    persona: lid.persona ?? null,
    aangemaaktOp: moment(lid.sinds),
  }))
  await db.insertInto('lid').values(rows).execute()
  const ookBij = Object.entries(seeds).flatMap(([sleutel, { ookBij = [], sinds }]) =>
    ookBij.map((organisatie) => ({
      lidId: idOf('lid', sleutel),
      organisatieId: idOf('organisatie', organisatie),
      sinds: moment(sinds),
    })),
  )
  await db.insertInto('lidOrganisatie').values(ookBij).execute()
  const akkoorden = rows.map(({ id, aangemaaktOp }) => ({
    lidId: id,
    versie: huidig.versie,
    op: aangemaaktOp,
  }))
  await db.insertInto('voorwaardenAkkoord').values(akkoorden).execute()
}

function profielVan(sleutel: string, { brengt, zoekt }: LidSeed) {
  const { zicht = {}, ...profiel } = profielen[sleutel] ?? { themas: [], categorieen: [] }
  const standard: Zichtbaarheid = 'netwerk'
  return {
    themas: [...profiel.themas],
    categorieen: [...profiel.categorieen],
    brengt: brengt ?? profiel.brengt ?? '',
    zoekt: zoekt ?? profiel.zoekt ?? '',
    functieZicht: zicht.functie ?? standard,
    rollenZicht: zicht.rollen ?? standard,
    onderwerpenZicht: zicht.onderwerpen ?? standard,
    brengtZicht: zicht.brengt ?? standard,
    zoektZicht: zicht.zoekt ?? standard,
  }
}
