import { paths } from '#src/paths/index.ts'
import { Alert, ButtonLink, Page, Person, type Shell } from '#src/platform/components/index.ts'
import { back } from './page-view.tsx'
import type { Werkwijze } from './werkwijze.ts'

type MailProps = {
  shell: Shell
  werkwijze: Werkwijze
  afzender: string
  inkopers: { id: string; naam: string; functie: string }[]
}

/** One text ready to send, and to whom in the own organisation; Vonk sends nothing. */
export const MailPage = ({ shell, werkwijze: w, afzender, inkopers }: MailProps) => {
  const onderwerp = `Zullen we dit ook doen? ${w.titel}`
  const tekst = textOf(w, afzender, shell.baseUrl)
  return (
    <Page
      shell={shell}
      title="De eerste mail"
      back={[...back, { href: paths.werkwijze(w.id), label: w.titel }]}
    >
      <h1>De eerste mail</h1>
      <p>
        Een inkoper bij jullie kan hier iets mee. Deze tekst staat klaar. Pas hem in je mail aan, zoals jij
        praat.
      </p>
      <h2>Wie koopt er in bij jullie?</h2>
      {inkopers.length === 0 ? (
        <Alert kind="info">
          Er staat nog geen inkoper van jullie organisatie in Vonk. Ken je er een? Stuur de mail dan zelf, en
          nodig hem of haar uit.
        </Alert>
      ) : (
        <ul class="vonk-mensen">
          {inkopers.map(({ id, naam, functie }) => (
            <li>
              <Person naam={naam} detail={functie || 'Koopt in'} href={paths.lid(id)} />
            </li>
          ))}
        </ul>
      )}
      <h2>De tekst</h2>
      <div class="utrecht-form-field vonk-veld">
        <label class="utrecht-form-label" for="mailtekst">
          Klaar om te kopiëren
        </label>
        <textarea
          id="mailtekst"
          class="utrecht-textarea utrecht-textarea--html-textarea vonk-mailtekst"
          rows={16}
          readonly
        >
          {tekst}
        </textarea>
      </div>
      <p class="vonk-acties">
        <ButtonLink href={mailto(onderwerp, tekst)}>Open in je mailprogramma</ButtonLink>
      </p>
      <p>Vonk verstuurt zelf niets.</p>
    </Page>
  )
}

const mailto = (onderwerp: string, tekst: string) =>
  `mailto:?subject=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(tekst.replaceAll('\n', '\r\n'))}`

const textOf = (w: Werkwijze, afzender: string, baseUrl: string): string =>
  [
    'Dag,',
    `Bij ${w.organisatie} deden ze iets dat misschien ook bij ons past: ‘${w.titel}’.`,
    w.samenvatting,
    w.tijd && `Wat het vraagt: ${w.tijd}.`,
    `Hier staan de stappen, en ook wat er misging: ${baseUrl.replace(/\/$/, '')}${paths.werkwijze(w.id)}`,
    'Heb je deze of volgende week een kwartier? Dan kijken we samen of het bij een van onze opdrachten past.',
    `Groet,\n${afzender}`,
  ]
    .filter(Boolean)
    .join('\n\n')
