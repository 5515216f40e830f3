import type { Collega } from '#src/netwerk/leden/collegas.ts'
import { CollegaKeuze, Knoplabel } from '#src/netwerk/organisatiebeheer/cards.tsx'
import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  dotted,
  Page,
  PageTitle,
  Person,
  PostButton,
  type Shell,
  sayDate,
} from '#src/platform/components/index.ts'
import type { Teller } from './teller.ts'

type Props = {
  shell: Shell
  organisatie: Organisatie
  tellers: Teller[]
  /** Who works there, for who appoints. */
  leden: Collega[]
  mag: boolean
  /** The reader's own id. */
  ik: string
  problem: string | undefined
}

export const TellersPage = (props: Props) => {
  const { shell, organisatie: o, mag, problem } = props
  return (
    <Page
      shell={shell}
      title={`Wie telt voor ${o.naam}?`}
      back={[
        { href: paths.organisaties(), label: 'Organisaties' },
        { href: paths.organisatie(o.id), label: o.naam },
      ]}
    >
      <PageTitle
        title={`Wie telt voor ${o.naam}?`}
        lead="Tellers lezen regel voor regel welke werkplekken bij de organisatie horen, en de precieze aantallen. Zij bevestigen wat anderen daarover opgaven."
      />
      {problem && (
        <Alert kind="error">
          <p>{problem}</p>
        </Alert>
      )}
      <Tellers {...props} />
      {mag && <Collegas {...props} />}
    </Page>
  )
}

const Tellers = ({ organisatie, tellers, mag, ik }: Props) => (
  <section aria-labelledby="tellers">
    <h2 id="tellers">Tellers</h2>
    {tellers.length === 0 ? (
      <Niemand mag={mag} />
    ) : (
      <ul class="vonk-mensen vonk-mensen--lijst">
        {tellers.map((teller) => (
          <li>
            <Person naam={teller.naam} href={paths.lid(teller.lidId)} detail={detailOf(teller)} />
            {(mag || teller.lidId === ik) && (
              <PostButton
                action={paths.tellerVerwijdering(organisatie.id, teller.lidId)}
                label={
                  teller.lidId === ik ? (
                    'Stop met tellen'
                  ) : (
                    <Knoplabel verb="Haal weg als teller" naam={teller.naam} />
                  )
                }
                kind="subtle"
              />
            )}
          </li>
        ))}
      </ul>
    )}
  </section>
)

const detailOf = ({ functie, ook, sinds }: Teller) =>
  dotted([functie, ook && 'werkt hier ook', `teller sinds ${sayDate(sinds)}`])

/** Nobody reads the lines or answers for this organisation: whoever can change that hears it. */
const Niemand = ({ mag }: { mag: boolean }) => (
  <Alert kind="warning" title="Nog niemand telt">
    <p>
      Zo bevestigt niemand wat anderen over jullie plekken opgeven, en leest niemand de precieze aantallen.{' '}
      {mag ? 'Kies hieronder een collega.' : 'Vraag het wie de pagina van jullie organisatie bijhoudt.'}
    </p>
  </Alert>
)

const Collegas = ({ organisatie, leden, tellers }: Props) => (
  <section aria-labelledby="collegas">
    <h2 id="collegas">Collega’s</h2>
    <CollegaKeuze
      action={paths.tellers(organisatie.id)}
      verb="Maak teller"
      uitleg="Wie je teller maakt, krijgt een mail. Kies er niet meer dan nodig: plekken zijn gegevens over mensen."
      leeg={{
        titel: 'Er is geen andere collega',
        tekst: `Alleen leden die werken bij ${organisatie.naam} kunnen tellen.`,
      }}
      collegas={leden
        .filter(({ id }) => !tellers.some(({ lidId }) => lidId === id))
        .map(({ id, naam, functie, ook }) => ({
          id,
          naam,
          detail: dotted([functie, ook && 'werkt hier ook']) || undefined,
        }))}
    />
  </section>
)
