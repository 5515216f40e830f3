import type { Child } from 'hono/jsx'
import { Actions, Button, type ButtonKind, ButtonLink } from './buttons.tsx'
import { CheckboxField } from './choices.tsx'
import { fieldId } from './field.tsx'
import { Icon } from './icon.tsx'
import type { FormState } from './types.ts'

const ProblemLink = ({ name, problem }: { name: string; problem: string }) => (
  <a href={`#${fieldId(name)}`}>
    {sayField(name)}: {problem}
  </a>
)

/** Where the name of the field is another word than its label. */
const labels = new Map([
  ['email', 'E-mailadres'],
  ['alt', 'Wat is er te zien'],
])

/** 'opbrengsten.0.waarde' as 'Waarde', 'hypotheseAls' as 'Hypothese als': field names are plain Dutch words. */
export function sayField(name: string): string {
  const known = labels.get(name)
  if (known) return known
  const words = (name.split('.').at(-1) ?? name)
    .replace(/Id$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** All that is wrong, on top and in focus, each line a link to its field. */
const ErrorSummary = ({ problems }: { problems: Record<string, string> }) => {
  const entries = Object.entries(problems)
  if (entries.length === 0) return null
  return (
    <div class="utrecht-alert utrecht-alert--error vonk-foutlijst" role="alert" tabindex={-1} autofocus>
      <Icon name="alert-triangle" />
      <div class="utrecht-alert__content">
        <h2 class="vonk-alert-titel">Er klopt iets niet</h2>
        <ul>
          {entries.map(([name, problem]) => (
            <li>{name === '' ? problem : <ProblemLink name={name} problem={problem} />}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

type NakijkenProps = { nakijken: NonNullable<FormState['nakijken']>; values: FormState['values'] }

/** Nothing is wrong yet: a question, on top and in focus, with a link to each field that is in the form. */
const NakijkenSummary = ({ nakijken, values }: NakijkenProps) => (
  <div class="utrecht-alert utrecht-alert--warning vonk-foutlijst" role="alert" tabindex={-1} autofocus>
    <Icon name="alert-triangle" />
    <div class="utrecht-alert__content">
      <h2 class="vonk-alert-titel">Staat hier iets over iemands gezondheid of uitkering?</h2>
      <p>
        Er is nog niets bewaard. Schrijf nooit op wat iemand heeft of krijgt, als je kunt zien wie het is.
      </p>
      <ul>
        {nakijken.map(({ veld, woord }) => {
          const said = `${sayField(veld)}: ‘${woord}’ staat dicht bij een naam`
          return <li>{veld in values ? <a href={`#${fieldId(veld)}`}>{said}</a> : said}</li>
        })}
      </ul>
    </div>
  </div>
)

/** The way on: the sender looked at it, and it is not what it seems. */
const Nakijken = ({ nakijken }: Pick<NakijkenProps, 'nakijken'>) => (
  <CheckboxField
    form={{ values: {}, problems: {} }}
    name="nagekeken"
    label="Ik heb het nagekeken: dit gaat niet over iemand die je kunt herkennen"
    hint={`Haal het anders weg. Het gaat om: ${nakijken.map(({ woord }) => woord).join(', ')}.`}
  />
)

export type FormProps = {
  action: string
  form: FormState
  submit: Child
  children?: Child
  /** Makes sending the same form twice harmless. */
  sleutel?: string | undefined
  /** What the record was when the form was opened; a newer one is a conflict. */
  versie?: number | undefined
  multipart?: boolean | undefined
  cancel?: { href: string; label: string } | undefined
  method?: 'post' | 'get' | undefined
  kind?: ButtonKind | undefined
  /** Other ways to send it, after the main button. */
  also?: Child
}

/** The browser's own checks are off: the server's messages say it better, and once. */
export const Form = (props: FormProps) => {
  const {
    action,
    form,
    submit,
    sleutel,
    versie,
    multipart,
    cancel,
    method = 'post',
    kind = 'primary',
  } = props
  return (
    <form
      class="vonk-form"
      action={action}
      method={method}
      enctype={multipart ? 'multipart/form-data' : undefined}
      novalidate
    >
      <ErrorSummary problems={form.problems} />
      {form.nakijken && <NakijkenSummary nakijken={form.nakijken} values={form.values} />}
      {sleutel !== undefined && <input type="hidden" name="sleutel" value={sleutel} />}
      {versie !== undefined && <input type="hidden" name="versie" value={String(versie)} />}
      {props.children}
      {form.nakijken && <Nakijken nakijken={form.nakijken} />}
      <Actions>
        <Button kind={kind}>{submit}</Button>
        {props.also}
        {cancel && (
          <ButtonLink href={cancel.href} kind="subtle">
            {cancel.label}
          </ButtonLink>
        )}
      </Actions>
    </form>
  )
}
