import type { Collega } from '#src/netwerk/leden/collegas.ts'
import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  dotted,
  EmptyState,
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
                    <Label verb="Haal weg als teller" naam={teller.naam} />
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

const Collegas = ({ organisatie, leden, tellers }: Props) => {
  const others = leden.filter(({ id }) => !tellers.some(({ lidId }) => lidId === id))
  return (
    <section aria-labelledby="collegas">
      <h2 id="collegas">Collega’s</h2>
      {others.length === 0 ? (
        <EmptyState title="Er is geen andere collega" icon="user-plus" action={<Uitnodigen />}>
          Alleen leden die werken bij {organisatie.naam} kunnen tellen.
        </EmptyState>
      ) : (
        <>
          <p>
            Wie je teller maakt, krijgt een mail. Kies er niet meer dan nodig: plekken zijn gegevens over
            mensen.
          </p>
          <ul class="vonk-mensen vonk-mensen--lijst">
            {others.map(({ id, naam, functie, ook }) => (
              <li>
                <Person naam={naam} detail={dotted([functie, ook && 'werkt hier ook']) || undefined} />
                <PostButton
                  action={paths.tellers(organisatie.id)}
                  fields={{ lid: id }}
                  label={<Label verb="Maak teller" naam={naam} />}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const Uitnodigen = () => (
  <ButtonLink href={paths.uitnodigen()} kind="secondary">
    Nodig een collega uit
  </ButtonLink>
)

/** Whose button it is, for who hears the page. */
const Label = ({ verb, naam }: { verb: string; naam: string }) => (
  <>
    {verb}
    <span class="vonk-onzichtbaar">: {naam}</span>
  </>
)
