import { type Gastmail, gastdoel } from '#src/inloggen/gastlinks/places.ts'
import { findTermijn } from '#src/netwerk/termijnen/queries.ts'
import { sayDate } from '#src/platform/components/index.ts'
import { orNull } from '#src/platform/errors.ts'
import { today } from '#src/platform/today.ts'
import { answerNavraag, returnNavraag } from './changes.ts'
import { AntwoordForm } from './forms.ts'
import { doel, isOpen, linkDagen } from './navraag.ts'
import { NavraagFields, WaaromNavraag } from './parts.tsx'
import { findNavraag, isVanDeOrganisatie } from './queries.ts'

/** The owner of the place answers by a link: one click. */
export const navraagDoel = gastdoel({
  doel,
  dagen: linkDagen,
  stand: async (db, { onderwerpId }) => {
    const navraag = await orNull(findNavraag(db, onderwerpId))
    return navraag && isOpen(navraag) ? 'open' : 'weg'
  },
  toon: async (db, { onderwerpId }) => {
    const { plekken } = await findNavraag(db, onderwerpId)
    return {
      titel: plekken.length === 1 ? 'Is deze plek er nog?' : 'Zijn deze plekken er nog?',
      vraag: <WaaromNavraag plekken={plekken} />,
      velden: (form) => <NavraagFields plekken={plekken} form={form} />,
    }
  },
  form: AntwoordForm,
  velden: () => null,
  act: (met, { onderwerpId }, gegeven) => answerNavraag(met, null, { id: onderwerpId, ...gegeven }),
  bedankt: async () =>
    'Je antwoord staat bij de plekken. Over een paar maanden vragen we het nog eens, en na een jaar niet meer.',
  mail: async (db, { onderwerpId }): Promise<Gastmail> => {
    const { plekken } = await findNavraag(db, onderwerpId)
    const termijn = await findTermijn(db, { soort: doel, onderwerpId })
    const namen = plekken.map(({ label, na }) => `‘${label}’ (na ${na} maanden)`)
    return {
      subject: `${begin(termijn, today())}${plekken.length === 1 ? 'is een plek er nog?' : `zijn ${plekken.length} plekken er nog?`}`,
      lines: [
        `We vragen het een paar keer: na 3, 6 en 12 maanden. Nu over: ${namen.slice(0, 20).join(', ')}${namen.length > 20 ? ' en meer' : ''}.`,
        `Is alles er nog? Dan is het één klik.${termijn ? ` Doe het uiterlijk ${sayDate(termijn.uiterlijkOp)}.` : ''} De vraag gaat over het werk, niet over wie het doet.`,
      ],
      label: 'Geef antwoord',
      omdat: 'jij telt voor de organisatie waar het werk is, of de plekken opgaf',
    }
  },
  probleem: async (db, { onderwerpId, email }) =>
    (await isVanDeOrganisatie(db, onderwerpId, email))
      ? null
      : 'Dit adres hoort niet bij de organisatie waar het werk is. Geef het door aan een collega.',
  nietAanMij: returnNavraag,
})

type Dagen = { herinneringOp: string; uiterlijkOp: string }

/** What the mail of today is: the first, a reminder, or the last. */
function begin(termijn: Dagen | undefined, vandaag: string): string {
  if (termijn && vandaag >= termijn.uiterlijkOp) return 'Laatste dag: '
  return termijn && vandaag >= termijn.herinneringOp ? 'Herinnering: ' : 'Vraag: '
}
