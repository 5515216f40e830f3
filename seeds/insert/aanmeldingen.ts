import type { Db } from '#src/platform/db.ts'
import type { Kalender } from '../kalender.ts'
import { idOf } from '../sleutel.ts'
import type { AanmeldingSeed } from '../types.ts'

export async function insertDomeinen(db: Db, seeds: Record<string, string>, { moment }: Kalender) {
  const rows = Object.entries(seeds).map(([domein, organisatie]) => ({
    id: idOf('domein', domein),
    domein,
    organisatieId: idOf('organisatie', organisatie),
    doorId: idOf('lid', 'wilma'),
    aangemaaktOp: moment(-100),
  }))
  await db.insertInto('organisatieDomein').values(rows).execute()
}

export async function insertAanmeldingen(db: Db, seeds: Record<string, AanmeldingSeed>, kalender: Kalender) {
  const rows = Object.entries(seeds).map(([sleutel, seed]) => ({
    id: idOf('aanmelding', sleutel),
    ...{ naam: seed.naam, email: seed.email, rol: seed.rol, motivatie: seed.motivatie },
    ...werkplekOf(seed),
    ...vraagOf(seed, kalender),
    aangemaaktOp: kalender.moment(seed.op, 8),
    bevestigdOp: kalender.moment(seed.op, 9),
  }))
  await db.insertInto('aanmelding').values(rows).execute()
}

const werkplekOf = ({ organisatie }: AanmeldingSeed) =>
  typeof organisatie === 'string'
    ? { organisatieId: idOf('organisatie', organisatie), organisatieNaam: null, organisatieSoort: null }
    : { organisatieId: null, organisatieNaam: organisatie.naam, organisatieSoort: organisatie.soort }

const vraagOf = ({ vraag, antwoord, op }: AanmeldingSeed, { moment }: Kalender) => ({
  vraag: vraag ?? null,
  gevraagdOp: vraag ? moment(op + 1) : null,
  antwoord: antwoord ?? null,
  beantwoordOp: antwoord ? moment(op + 2) : null,
  behandeldDoorId: vraag ? idOf('lid', 'wilma') : null,
})
