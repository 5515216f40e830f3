import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { Actions, Button, type ButtonKind, ButtonLink } from './buttons.tsx'
import { CheckboxField } from './choices.tsx'
import { ConceptAanbod, ConceptBewaren, useConcept } from './concept.tsx'
import { FormFields, useFieldId } from './field.tsx'
import { Icon } from './icon.tsx'
import type { FormState } from './types.ts'

/** A link that names the field by its label. A problem with something that is not in this form has no link. */
const FieldLink = ({
  name,
  label,
  children,
}: {
  name: string
  label: string | undefined
  children: Child
}) => {
  const id = useFieldId(name)
  if (label === undefined) return children
  return (
    <a href={`#${id}`}>
      {label.endsWith('?') ? label : `${label}:`} {children}
    </a>
  )
}

type Fields = { fields: Map<string, string> }

/** All that is wrong, on top and in focus, in the order of the form, each line a link to its field. */
const ErrorSummary = ({ problems, fields }: Fields & { problems: Record<string, string> }) => {
  const names = [...fields.keys(), ...Object.keys(problems).filter((name) => !fields.has(name))]
  const wrong = names.filter((name) => problems[name] !== undefined)
  if (wrong.length === 0) return null
  return (
    <div class="utrecht-alert utrecht-alert--error vonk-foutlijst" role="alert" tabindex={-1} autofocus>
      <Icon name="alert-triangle" />
      <div class="utrecht-alert__content">
        <h2 class="vonk-alert-titel">Er klopt iets niet</h2>
        <ul>
          {wrong.map((name) => (
            <li>
              <FieldLink name={name} label={fields.get(name)}>
                {problems[name]}
              </FieldLink>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

type NakijkenProps = { nakijken: NonNullable<FormState['nakijken']> }

/** Nothing is wrong yet: a question, on top and in focus, with a link to each field that is in the form. */
const NakijkenSummary = ({ nakijken, fields }: Fields & NakijkenProps) => (
  <div class="utrecht-alert utrecht-alert--warning vonk-foutlijst" role="alert" tabindex={-1} autofocus>
    <Icon name="alert-triangle" />
    <div class="utrecht-alert__content">
      <h2 class="vonk-alert-titel">Staat hier iets over iemands gezondheid of uitkering?</h2>
      <p>
        Er is nog niets bewaard. Schrijf nooit op wat iemand heeft of krijgt, als je kunt zien wie het is.
      </p>
      <ul>
        {nakijken.map(({ veld, woord }) => {
          const said = `‘${woord}’ staat dicht bij een naam`
          return (
            <li>
              <FieldLink name={veld} label={fields.get(veld)}>
                {fields.has(veld) ? said : `In de ${veld}: ${said}`}
              </FieldLink>
            </li>
          )
        })}
      </ul>
    </div>
  </div>
)

/** The way on: the sender looked at it, and it is not what it seems. */
const Nakijken = ({ nakijken }: NakijkenProps) => (
  <CheckboxField
    form={{ values: {}, problems: {} }}
    name="nagekeken"
    label="Ik heb het nagekeken: dit gaat niet over iemand die je kunt herkennen"
    hint={`Haal het anders weg. Het gaat om: ${nakijken.map(({ woord }) => woord).join(', ')}.`}
  />
)

export type FormProps = {
  action: string
  /** Tells it apart from other forms on its page. */
  naam?: string | undefined
  form: FormState
  submit: Child
  children?: Child
  /** Makes sending the same form twice harmless. */
  sleutel?: string | undefined
  /** Other buttons of this form only show something: the key goes with the main one alone. */
  sleutelBijKnop?: true | undefined
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
  const fields = new Map<string, string>()
  const concept = useConcept(method === 'post' && sleutel !== undefined, props.naam)
  const drawn = { labels: fields, naam: props.naam, concept: concept?.verder }
  // Made first, because what stands above it names the fields.
  const inside = (<FormFields.Provider value={drawn}>{props.children}</FormFields.Provider>).toString()
  return (
    <FormFields.Provider value={drawn}>
      {concept && <ConceptAanbod {...concept} />}
      <form
        class="vonk-form"
        action={action}
        method={method}
        enctype={multipart ? 'multipart/form-data' : undefined}
        novalidate
      >
        <ErrorSummary problems={form.problems} fields={fields} />
        {form.nakijken && <NakijkenSummary nakijken={form.nakijken} fields={fields} />}
        {sleutel !== undefined && !props.sleutelBijKnop && (
          <input type="hidden" name="sleutel" value={sleutel} />
        )}
        {versie !== undefined && (
          <input type="hidden" name="versie" value={String(concept?.verder?.versie ?? versie)} />
        )}
        {raw(inside)}
        {form.nakijken && <Nakijken nakijken={form.nakijken} />}
        <Actions>
          <Button kind={kind} {...(props.sleutelBijKnop && { name: 'sleutel', value: sleutel })}>
            {submit}
          </Button>
          {props.also}
          {cancel && (
            <ButtonLink href={cancel.href} kind="subtle">
              {cancel.label}
            </ButtonLink>
          )}
        </Actions>
        {concept && <ConceptBewaren {...concept} />}
      </form>
    </FormFields.Provider>
  )
}
