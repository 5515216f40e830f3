import { type Gastmail, gastdoel } from '#src/inloggen/gastlinks/places.ts'
import { findTermijn } from '#src/netwerk/termijnen/queries.ts'
import { RadioField, sayDate } from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import { adresProbleem } from './bereik.ts'
import { decideGastheer } from './changes.ts'
import { BesluitForm } from './forms.ts'
import { doel, linkDagen, standOf } from './gastheer.ts'
import { antwoordOpties, WatGastheerIs } from './parts.tsx'
import { findBereik, findGastheer, findVoorGastheer } from './queries.ts'

/** The host confirms by a link: who works there and does not sign in. */
export const gastheerDoel = gastdoel({
  doel,
  dagen: linkDagen,
  stand: async (db, { onderwerpId, email }) => {
    const bereik = await findBereik(db, onderwerpId, email)
    if (!bereik?.wacht || bereik.weg) return 'weg'
    if (bereik.dicht) return 'dicht'
    return bereik.werktDaar ? 'open' : 'weg'
  },
  toon: async (db, { onderwerpId }) => {
    const over = await findVoorGastheer(db, onderwerpId)
    return { titel: `Is ${over.organisatie} gastheer?`, vraag: <WatGastheerIs {...over} /> }
  },
  form: BesluitForm,
  velden: (form) => <RadioField form={form} name="antwoord" label="Klopt het?" options={antwoordOpties} />,
  act: (met, { onderwerpId }, { antwoord }) =>
    decideGastheer(met, null, {
      proeftuinId: onderwerpId,
      besluit: antwoord === 'ja' ? 'bevestigd' : 'afgewezen',
    }),
  bedankt: async (db, onderwerpId) => {
    const gastheer = await findGastheer(db, onderwerpId)
    if (!gastheer) return 'Je antwoord is bewaard.'
    const { organisatie, door, eigen } = gastheer
    return standOf(gastheer) === 'bevestigd'
      ? `${organisatie} is gastheer. ${door} krijgt daar bericht van. Meelezen? Met je e-mailadres van het werk kun je lid worden van Vonk.`
      : `${organisatie} is geen gastheer, en staat niet meer bij de proeftuin. ${eigen} is nu gastheer. ${door} krijgt daar bericht van.`
  },
  mail: async (db, { onderwerpId }): Promise<Gastmail> => {
    const { organisatie, door, eigen, titel } = await findVoorGastheer(db, onderwerpId)
    const termijn = await findTermijn(db, { soort: doel, onderwerpId })
    const uiterlijk = termijn && sayDate(termijn.uiterlijkOp)
    return {
      subject: `${begin(termijn, today())}is ${organisatie} gastheer van een proeftuin?`,
      lines: [
        `${door} van ${eigen} begon in Vonk een proeftuin met social return, namens ${organisatie}: ‘${titel}’. Klopt dat?`,
        `Antwoorden kost een minuut.${uiterlijk ? ` Doe het uiterlijk ${uiterlijk}.` : ''} Tot die tijd staat er bij de proeftuin dat jullie het nog niet bevestigden, en kan de proeftuin niet openbaar worden.`,
      ],
      label: 'Bekijk de vraag',
    }
  },
  probleem: (db, { onderwerpId, email }) => adresProbleem(db, onderwerpId, email),
  nietAanMij: ({ enqueue }, proeftuinId) => enqueue('stuur-gastheer-niet-aan-mij', { proeftuinId }),
})

type Dagen = { herinneringOp: string; uiterlijkOp: string }

/** What the mail of today is: the first, a reminder, or the last. */
function begin(termijn: Dagen | undefined, vandaag: string): string {
  if (termijn && vandaag >= termijn.uiterlijkOp) return 'Laatste dag: '
  return termijn && vandaag >= termijn.herinneringOp ? 'Herinnering: ' : 'Vraag: '
}
