import { type Weigering, weigeringen } from '#src/inloggen/wegen/aanbieder.ts'
import { paths } from '#src/paths/index.ts'
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  Card,
  CardList,
  EmptyState,
  Mailadres,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
} from '#src/platform/components/index.ts'
import type { Bewijs } from './bewijs.ts'
import type { Koppeling } from './koppeling.ts'

type HeenProps = { shell: Shell; naam: string; href: string }

/** Seen for a moment; and by whose browser does not go on by itself. */
export const HeenPage = ({ shell, naam, href }: HeenProps) => (
  <Page shell={{ ...shell, path: paths.inloggen() }} title={`Naar ${naam}`}>
    <PageTitle title={`Je gaat naar ${naam}`} lead="Daar log je in. Daarna kom je vanzelf terug bij Vonk." />
    <ButtonLink href={href}>Ga verder</ButtonLink>
  </Page>
)

type KoppelenProps = { shell: Shell; waar: string; bewijs: Bewijs }

export const KoppelenPage = ({ shell, waar, bewijs }: KoppelenProps) => {
  const { identiteit, toevoegen } = bewijs
  const { email, naam } = identiteit
  return (
    <Page shell={{ ...shell, path: paths.inloggen() }} title={`Koppel ${waar}`}>
      <PageTitle
        title={`Koppel ${waar} aan je Vonk-account`}
        lead={`Daarna log je bij Vonk in met ${waar}, zonder mail.`}
      />
      <p>
        Je bent bij {waar} ingelogd als <strong>{email ?? (naam || 'iemand zonder e-mailadres')}</strong>.{' '}
        {!toevoegen && 'Dat is ook het e-mailadres van je Vonk-account.'}
      </p>
      <p>
        Vonk bewaart welk account bij {waar} van jou is{email && ', met dit e-mailadres'}. Verder leest Vonk
        daar niets. Je verwijdert de koppeling wanneer je wilt, bij Mijn Vonk.
      </p>
      <form class="vonk-form" method="post" action={paths.koppelen()}>
        <Actions>
          <Button>{toevoegen ? 'Koppel' : 'Koppel en log in'}</Button>
          <ButtonLink href={toevoegen ? paths.koppelingen() : paths.inloggen()} kind="subtle">
            Niet koppelen
          </ButtonLink>
        </Actions>
      </form>
    </Page>
  )
}

const title = 'Je koppelingen'

type KoppelingenProps = {
  shell: Shell
  koppelingen: (Koppeling & { waar: string })[]
  aanbieders: { code: string; naam: string }[]
  /** Where to go before anything changes; null: nowhere. */
  detour: string | null
  fout: Weigering | null
}

export const KoppelingenPage = (props: KoppelingenProps) => {
  const { shell, koppelingen, aanbieders, detour, fout } = props
  return (
    <Page shell={shell} title={title} back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
      <PageTitle
        title={title}
        lead="Koppel een account dat je al hebt, bijvoorbeeld van je werk. Dan log je daarmee in bij Vonk."
      />
      {fout && (
        <Alert kind="warning" title={fout === 'geenmail' ? 'Niet gekoppeld' : weigeringen[fout].title}>
          {texts[fout] ?? weigeringen[fout].text}
        </Alert>
      )}
      {koppelingen.length > 0 ? (
        <Koppelingen koppelingen={koppelingen} vast={detour !== null} />
      ) : (
        <Niets kan={aanbieders.length > 0} />
      )}
      {koppelingen.length + aanbieders.length > 0 && <Toevoegen aanbieders={aanbieders} detour={detour} />}
    </Page>
  )
}

const Niets = ({ kan }: { kan: boolean }) =>
  kan ? (
    <EmptyState icon="link" title="Je hebt nog niets gekoppeld">
      Je wachtwoord blijft waar het is. Vonk krijgt alleen te horen dat jij het bent.
    </EmptyState>
  ) : (
    <EmptyState
      icon="link"
      title="Er is hier nog niets om te koppelen"
      action={<ButtonLink href={paths.passkeys()}>Bekijk je passkeys</ButtonLink>}
    >
      Deze Vonk werkt nog met geen enkele inlogdienst samen. Je logt in met een link in je mail, of sneller
      met een passkey. Wil je inloggen met het account van je werk? Vraag het aan wie deze Vonk beheert.
    </EmptyState>
  )

/** For who is signed in already, a link in a mail is no way on. */
const texts: Partial<Record<Weigering, string>> = {
  afgebroken:
    'Het inloggen daar is afgebroken of geweigerd. Er is niets gekoppeld. Je kunt het opnieuw proberen.',
  onbereikbaar: 'Er is niets gekoppeld. Probeer het over een paar minuten opnieuw.',
  onbetrouwbaar:
    'De inlogdienst gaf een antwoord dat Vonk niet vertrouwt. Er is niets gekoppeld. Blijft het misgaan? Laat het de beheerder weten.',
}

type KoppelingenListProps = { koppelingen: KoppelingenProps['koppelingen']; vast: boolean }

const Koppelingen = ({ koppelingen, vast }: KoppelingenListProps) => (
  <CardList label={title}>
    {koppelingen.map(({ id, waar, email, aangemaaktOp, laatstGebruiktOp }) => (
      <Card level={2} title={waar}>
        <p>
          {email && (
            <>
              <Mailadres email={email} />
              <br />
            </>
          )}
          Gekoppeld: <Moment at={aangemaaktOp} />
          <br />
          Laatst gebruikt: {laatstGebruiktOp ? <Moment at={laatstGebruiktOp} /> : 'nog niet'}
        </p>
        {!vast && <PostButton action={paths.koppelingVerwijdering(id)} label="Verwijder deze koppeling" />}
      </Card>
    ))}
  </CardList>
)

const Toevoegen = ({ aanbieders, detour }: Pick<KoppelingenProps, 'aanbieders' | 'detour'>) => (
  <>
    <h2>Koppel een account</h2>
    {aanbieders.length === 0 && <p>Bij deze Vonk zijn er nu geen inlogdiensten om te koppelen.</p>}
    {detour !== null && (
      <>
        <p>Log eerst opnieuw in. Zo kan niemand aan een open scherm iets veranderen aan hoe jij inlogt.</p>
        <ButtonLink href={detour}>Log opnieuw in</ButtonLink>
      </>
    )}
    {detour === null && (
      <div class="vonk-aanbieders">
        {aanbieders.map(({ code, naam }) => (
          <PostButton action={paths.koppelingen()} label={`Koppel ${naam}`} fields={{ aanbieder: code }} />
        ))}
      </div>
    )}
  </>
)
