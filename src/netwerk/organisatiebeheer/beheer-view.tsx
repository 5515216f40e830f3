import type { Collega } from '#src/netwerk/leden/collegas.ts'
import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  Moment,
  Page,
  PageTitle,
  Person,
  PostButton,
  type Shell,
} from '#src/platform/components/index.ts'
import { CollegaKeuze, Knoplabel } from './cards.tsx'
import type { Wachtend } from './organisatiebeheer.ts'

type BeheerProps = {
  shell: Shell
  organisatie: Organisatie
  leden: Collega[]
  wachtend: Wachtend[]
  /** The reader's own id. */
  ik: string
  problem: string | undefined
}

export const BeheerPage = ({ shell, organisatie: o, leden, wachtend, ik, problem }: BeheerProps) => (
  <Page
    shell={shell}
    title={`Wie houdt ${o.naam} bij?`}
    back={[
      { href: paths.organisaties(), label: 'Organisaties' },
      { href: paths.organisatie(o.id), label: o.naam },
    ]}
  >
    <PageTitle
      title={`Wie houdt ${o.naam} bij?`}
      lead="Beheerders schrijven de pagina en kiezen zelf welke collega’s dat ook doen."
      action={<ButtonLink href={paths.organisatieTeksten(o.id)}>Werk de pagina bij</ButtonLink>}
    />
    {problem && (
      <Alert kind="error">
        <p>{problem}</p>
      </Alert>
    )}
    {wachtend.length > 0 && <Wachtenden wachtend={wachtend} />}
    <Beheerders organisatie={o} leden={leden} ik={ik} />
    <Collegas organisatie={o} leden={leden} />
  </Page>
)

const Wachtenden = ({ wachtend }: { wachtend: Wachtend[] }) => (
  <section aria-labelledby="vragen">
    <h2 id="vragen">Wie het ook wil</h2>
    <ul class="vonk-mensen vonk-mensen--lijst">
      {wachtend.map(({ id, naam, functie, gevraagdOp }) => (
        <li>
          <Person naam={naam} detail={functie || undefined} href={paths.beheerverzoekBesluit(id)} />
          <span>
            Gevraagd <Moment at={gevraagdOp} dateOnly />
          </span>
        </li>
      ))}
    </ul>
  </section>
)

type Listed = { organisatie: Organisatie; leden: Collega[] }

const Beheerders = ({ organisatie, leden, ik }: Listed & { ik: string }) => {
  const beheerders = leden.filter(({ beheerder }) => beheerder)
  return (
    <section aria-labelledby="beheerders">
      <h2 id="beheerders">Beheerders</h2>
      {beheerders.length === 0 ? (
        <p>Nog niemand. Kies hieronder een collega.</p>
      ) : (
        <ul class="vonk-mensen vonk-mensen--lijst">
          {beheerders.map(({ id, naam, functie }) => (
            <li>
              <Person naam={naam} detail={functie || undefined} />
              <PostButton
                action={paths.beheerderVerwijdering(organisatie.id, id)}
                label={
                  id === ik ? 'Stop met bijhouden' : <Knoplabel verb="Haal weg als beheerder" naam={naam} />
                }
                kind="subtle"
              />
            </li>
          ))}
        </ul>
      )}
      {beheerders.length === 1 && beheerders[0]?.id === ik && (
        <p>
          Je bent de enige. Stop je, dan kan een collega het overnemen, of vraagt die het aan het adviesteam.
        </p>
      )}
    </section>
  )
}

const Collegas = ({ organisatie, leden }: Listed) => (
  <section aria-labelledby="collegas">
    <h2 id="collegas">Collega’s in Vonk</h2>
    <CollegaKeuze
      action={paths.organisatiebeheerders(organisatie.id)}
      verb="Maak beheerder"
      uitleg="Wie je beheerder maakt, krijgt een mail en kan dit allemaal ook."
      leeg={{
        titel: 'Verder is er nog niemand',
        tekst: `Alleen leden van ${organisatie.naam} kunnen de pagina bijhouden.`,
      }}
      collegas={leden
        .filter(({ beheerder, ook }) => !beheerder && !ook)
        .map(({ id, naam, functie }) => ({ id, naam, detail: functie || undefined }))}
    />
  </section>
)
