import { paths } from '#src/paths/index.ts'
import {
  dotted,
  FieldError,
  type FormState,
  Icon,
  sayDate,
  useFieldId,
  valuesOf,
  wiring,
} from '#src/platform/components/index.ts'
import { soortLabel } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { regelLook } from '#src/proeftuinen/aantekeningen/labels.ts'
import { zichtbaarheidLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { delenOf } from '#src/proeftuinen/proeftuin/velden.ts'
import { bezwaar, letOp, type Notitie } from './deling.ts'
import type { Erbij } from './places.ts'

type MeeProps = {
  form: FormState
  proeftuin: Proeftuin
  naar: Proeftuin['zichtbaarheid']
  erbij: Erbij[]
  kan: Notitie[]
  kanNiet: Notitie[]
}

/** What goes along: what is the proeftuin itself, and each note that may. */
export const Meegaand = (props: MeeProps) => {
  const { proeftuin: p, erbij, kan, kanNiet, form } = props
  const label = 'Wat gaat mee?'
  const { id } = wiring({ form, name: 'aantekeningen', label })
  return (
    <fieldset class="vonk-mee" id={id} tabindex={-1}>
      <legend>{label}</legend>
      <p>
        <strong>Altijd:</strong> {[...zelf(p), ...erbij.flatMap((one) => one.zelf || [])].join(', ')}.
      </p>
      {kan.length > 0 && <Helpers {...props} />}
      <Problems {...props} />
      {kan.length > 0 && (
        <ul class="vonk-rijtjes vonk-mee__lijst" aria-label="Aantekeningen die mee kunnen">
          {kan.map((notitie) => (
            <Kan notitie={notitie} {...props} />
          ))}
        </ul>
      )}
      {kanNiet.length > 0 && (
        <>
          <h3 class="vonk-kopje">Gaat niet mee</h3>
          <ul class="vonk-rijtjes vonk-mee__lijst" aria-label="Aantekeningen die niet mee kunnen">
            {kanNiet.map((notitie) => (
              <KanNiet notitie={notitie} {...props} />
            ))}
          </ul>
        </>
      )}
    </fieldset>
  )
}

/** What has the circle of the proeftuin, as far as it is there. */
const zelf = (p: Proeftuin): string[] => [
  ...Object.entries(delenOf(p)).flatMap(([deel, tekst]) => (tekst.trim() === '' ? [] : deel)),
  'fasen met wat je verwachtte',
  ...(p.routewissels > 0 ? ['wissels van route'] : []),
  ...(p.routePerioden.some(({ verloop }) => verloop) ? ['hoe routes gingen'] : []),
  ...(p.afronding ? ['de afronding met wat je leerde en wat het opleverde'] : []),
]

const Helpers = ({ proeftuin: p, naar }: MeeProps) => (
  <p class="vonk-mee__hulp">
    Vink aan: <a href={paths.zichtbaarheid(p.id, naar, 'alles')}>alles</a>
    {' · '}
    <a href={paths.zichtbaarheid(p.id, naar, 'lessen')}>alleen lessen</a>
    {' · '}
    <a href={paths.zichtbaarheid(p.id, naar)}>niets</a>
  </p>
)

const Problems = ({ form }: MeeProps) => {
  const problem = form.problems.aantekeningen
  return problem ? <FieldError id={useFieldId('aantekeningen')} problem={problem} /> : null
}

const firstWords = (tekst: string) => (tekst.length > 140 ? `${tekst.slice(0, 140).trimEnd()}…` : tekst)

/** How a tick names a note: with the version that was read. */
export const tickOf = ({ id, versie }: Notitie) => `${id}.${versie}`

const Over = ({ notitie: a, erbij }: { notitie: Notitie; erbij: Erbij[] }) => (
  <>
    <span class="vonk-mee__feiten">
      <Icon name={regelLook[a.soort].icon} />{' '}
      {dotted([
        soortLabel[a.soort],
        sayDate(a.datum),
        `nu voor ${zichtbaarheidLabel[a.zichtbaarheid]}`,
        a.door,
        ...erbij.map(({ per }) => per(a.id)),
      ])}
    </span>
    {a.tekst && <span class="vonk-mee__tekst">{firstWords(a.tekst)}</span>}
  </>
)

const Kan = ({ notitie: a, form, erbij, proeftuin: p }: MeeProps & { notitie: Notitie }) => {
  const [id, warning] = [`mee-${a.id}`, letOp(a)]
  return (
    <li class="vonk-keuze">
      <input
        class="utrecht-checkbox utrecht-checkbox--html-input"
        type="checkbox"
        id={id}
        name="aantekeningen"
        value={tickOf(a)}
        checked={valuesOf(form, 'aantekeningen').includes(tickOf(a))}
        aria-describedby={`${id}-uitleg`}
      />
      <label class="utrecht-form-label utrecht-form-label--checkbox" for={id}>
        {a.titel}
      </label>
      <div class="utrecht-form-field-description" id={`${id}-uitleg`}>
        <Over notitie={a} erbij={erbij} />
        {warning && (
          <span class="vonk-mee__reden">
            <Icon name="alert-triangle" /> {warning}{' '}
            <a href={paths.aantekening(p.id, a.id)}>
              Kijk na<span class="vonk-onzichtbaar">: {a.titel}</span>
            </a>
          </span>
        )}
      </div>
    </li>
  )
}

const KanNiet = ({ notitie: a, erbij, proeftuin: p, naar }: MeeProps & { notitie: Notitie }) => (
  <li>
    <strong>{a.titel}</strong>
    <div class="utrecht-form-field-description">
      <Over notitie={a} erbij={erbij} />
      <span class="vonk-mee__reden">
        <Icon name="lock" /> {bezwaar(p, a, naar)}{' '}
        <a href={paths.aantekening(p.id, a.id)}>
          Pas aan<span class="vonk-onzichtbaar">: {a.titel}</span>
        </a>
      </span>
    </div>
  </li>
)
