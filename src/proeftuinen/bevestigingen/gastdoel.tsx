import { type Gastmail, gastdoel } from '#src/inloggen/gastlinks/places.ts'
import { findTermijn } from '#src/netwerk/termijnen/queries.ts'
import { sayDate } from '#src/platform/components/index.ts'
import type { Db } from '#src/platform/db.ts'
import { today } from '#src/platform/today.ts'
import { doorgaveProbleem, standVoor } from './bereik.ts'
import { doel, linkDagen, standOf } from './bevestiging.ts'
import { decideBevestiging } from './changes.ts'
import { AntwoordForm, metUitleg } from './forms.ts'
import { AntwoordFields, WatKlopt } from './parts.tsx'
import { findVraag } from './queries.ts'

async function vraagOf(db: Db, id: string) {
  const vraag = await findVraag(db, id)
  if (!vraag) throw new Error('a gastlink outlived what it asks')
  return { ...vraag, openbaar: vraag.zichtbaarheid === 'openbaar' }
}

/** The other side confirms by a link: who works there and does not sign in. */
export const bevestigingDoel = gastdoel({
  doel,
  dagen: linkDagen,
  stand: async (db, { onderwerpId, email }) => {
    const vraag = await findVraag(db, onderwerpId)
    return vraag && standOf(vraag) === 'wacht' ? standVoor(db, vraag, email) : 'weg'
  },
  toon: async (db, { onderwerpId }) => {
    const vraag = await vraagOf(db, onderwerpId)
    const aantal = vraag.getallen.filter(({ geldt }) => geldt).length
    const titel = aantal === 1 ? 'Klopt dit getal?' : 'Kloppen deze getallen?'
    return { titel, vraag: <WatKlopt {...vraag} /> }
  },
  form: metUitleg(AntwoordForm),
  velden: (form) => <AntwoordFields form={form} />,
  act: (met, { onderwerpId }, { antwoord, toelichting }) =>
    decideBevestiging(met, null, {
      id: onderwerpId,
      besluit: antwoord === 'klopt' ? 'bevestigd' : 'geweigerd',
      toelichting,
    }),
  bedankt: async (db, onderwerpId) => {
    const vraag = await findVraag(db, onderwerpId)
    if (!vraag) return 'Je antwoord is bewaard.'
    return standOf(vraag) === 'bevestigd'
      ? `Bij het getal staat nu dat ${vraag.organisatie} het bevestigde. ${vraag.door} krijgt daar bericht van.`
      : `Het getal blijft wat alleen het team zegt. Het team leest wat je schreef, en ${vraag.door} krijgt daar bericht van.`
  },
  mail: async (db, { onderwerpId }): Promise<Gastmail> => {
    const { door, vanOrganisatie, titel, organisatie } = await vraagOf(db, onderwerpId)
    const termijn = await findTermijn(db, { soort: doel, onderwerpId })
    const uiterlijk = termijn && sayDate(termijn.uiterlijkOp)
    return {
      subject: `${begin(termijn, today())}klopt dit volgens ${organisatie}?`,
      lines: [
        `${door}${vanOrganisatie ? ` van ${vanOrganisatie}` : ''} vraagt of je kunt bevestigen wat een proeftuin met social return opleverde: ‘${titel}’.`,
        `Antwoorden kost een minuut.${uiterlijk ? ` Doe het uiterlijk ${uiterlijk}.` : ''} Zonder antwoord staat erbij dat alleen het team het zegt.`,
      ],
      label: 'Bekijk de vraag',
    }
  },
  probleem: (db, { onderwerpId, email }) => doorgaveProbleem(db, onderwerpId, email),
  nietAanMij: (met, id) => decideBevestiging(met, null, { id, besluit: 'teruggegeven' }),
})

type Dagen = { herinneringOp: string; uiterlijkOp: string }

/** What the mail of today is: the first, a reminder, or the last. */
function begin(termijn: Dagen | undefined, vandaag: string): string {
  if (termijn && vandaag >= termijn.uiterlijkOp) return 'Laatste dag: '
  return termijn && vandaag >= termijn.herinneringOp ? 'Herinnering: ' : 'Vraag: '
}
