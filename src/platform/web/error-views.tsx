import { Alert } from '../components/alert.tsx'
import { Button, ButtonLink } from '../components/buttons.tsx'
import { EmptyState } from '../components/emptyState.tsx'
import { Page } from '../components/page.tsx'
import type { Shell } from '../components/types.ts'
import type { FormBody } from './context.ts'

export type Failure = { status: number; title: string; text: string }

type ErrorProps = Failure & { shell: Shell; requestId: string; here: string }

export const ErrorPage = (props: ErrorProps) => (
  <Page shell={props.shell} title={props.title}>
    <EmptyState
      level={1}
      icon={props.status === 404 ? 'search' : 'alert-triangle'}
      title={props.title}
      action={
        <>
          <ButtonLink href="/">Naar de voorpagina</ButtonLink>
          {props.status === 404 && props.shell.lid === null && (
            <ButtonLink href={`/inloggen?${new URLSearchParams({ terug: props.here })}`} kind="secondary">
              Log in
            </ButtonLink>
          )}
        </>
      }
    >
      <p>{props.text}</p>
      {props.status >= 500 && (
        <p>
          Blijft het misgaan? Geef dan dit nummer door: <code>{props.requestId}</code>
        </p>
      )}
    </EmptyState>
  </Page>
)

const hidden = new Set(['sleutel', 'versie', 'aankondiging'])

export const SignInAgainPage = ({
  shell,
  action,
  body,
}: {
  shell: Shell
  action: string
  body: FormBody
}) => (
  <Page shell={shell} title="Log opnieuw in">
    <h1>Je bent niet meer ingelogd</h1>
    <Alert kind="warning" title="Niets is verloren">
      <p>
        Wat je schreef staat nog klaar.{' '}
        <a href="/inloggen" target="_blank" rel="noopener">
          Log in (opent een nieuw tabblad)
        </a>
        , kom terug naar dit tabblad en verstuur het opnieuw.
      </p>
    </Alert>
    <KeptForm action={action} body={body} submit="Verstuur opnieuw" />
  </Page>
)

type KeptProps = { action: string; body: FormBody; submit: string }

/** A form that was not handled, with all that was typed, to be sent once more. */
export const KeptForm = ({ action, body, submit }: KeptProps) => (
  <form class="vonk-form" method="post" action={action}>
    {Object.entries(body).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((part) => <KeptField name={name} value={part} />),
    )}
    <Button>{submit}</Button>
  </form>
)

const KeptField = ({ name, value }: { name: string; value: string | File }) => {
  if (typeof value !== 'string') return null
  if (hidden.has(name) || value.length < 40) return <input type="hidden" name={name} value={value} />
  return (
    <div class="utrecht-form-field vonk-veld">
      <label class="utrecht-form-label" for={`veld-${name}`}>
        Wat je schreef
      </label>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={`veld-${name}`}
        name={name}
        rows={6}
      >
        {value}
      </textarea>
    </div>
  )
}
