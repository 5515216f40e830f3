import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  DateField,
  Form,
  type FormState,
  Page,
  RadioField,
  RichTextArea,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { VerbredingField } from '#src/platform/forms/verbreding-veld.tsx'
import { opentMuur } from '#src/proeftuinen/muur/muur.ts'
import { hasProblems, KeuzeField, OpenenIsVoorOverheid, sluitHint } from '#src/proeftuinen/muur/parts.tsx'
import {
  metRoute,
  naWissel,
  openingDoorEinde,
  openingDoorRoute,
  zonderRoute,
} from '#src/proeftuinen/muur/rules.ts'
import { optionsOf, routeHint, routeLabel, sayRoutes } from '#src/proeftuinen/proeftuin/labels.ts'
import {
  lopend,
  type Proeftuin,
  type Route,
  type RoutePeriode,
  routes,
} from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { eindeProbleem } from '#src/proeftuinen/proeftuin/rules.ts'
import { backTo, cancelTo } from '#src/proeftuinen/proeftuin/terug.ts'

/** `mayOpen`: this member may say how a purchase without a tender ended. */
type RouteProps = { shell: Shell; proeftuin: Proeftuin; form: FormState; mayOpen: boolean }

const nietLopend = (p: Proeftuin) => routes.filter((route) => !p.routes.includes(route))

/** What runs now, as the begin of a sentence in lower case. */
const sayNow = (p: Proeftuin) => {
  const now = sayRoutes(p.routes)
  return `Nu: ${now.charAt(0).toLowerCase()}${now.slice(1)}.`
}

export const RoutePage = ({ shell, proeftuin: p, form }: RouteProps) => (
  <Page shell={shell} title="Begin een route ernaast" back={backTo(p)}>
    <h1>Begin een route ernaast</h1>
    <p>
      {sayNow(p)} Je kunt meer routes tegelijk proberen: loopt de ene vast, dan begint de andere niet bij nul.
      Stopt er een, en komt een andere ervoor in de plaats?{' '}
      <a href={paths.routewissels(p.id)}>Wissel dan van route</a>.
    </p>
    {nietLopend(p).length === 0 ? (
      <AllesLoopt />
    ) : (
      <Form
        action={paths.routes(p.id)}
        form={form}
        submit="Begin deze route"
        sleutel={randomUUID()}
        cancel={cancelTo(p)}
      >
        <RadioField
          form={form}
          name="route"
          label="Welke route begint?"
          options={nietLopend(p).map((route) => ({
            value: route,
            label: routeLabel[route],
            hint: sluitHint(p, metRoute(p, route)) ?? routeHint[route],
          }))}
        />
        <DateField form={form} name="begonnenOp" label="Sinds welke dag?" />
      </Form>
    )}
  </Page>
)

const AllesLoopt = () => (
  <Alert kind="info" title="Alle routes lopen al">
    <p>Er is geen route meer over om te beginnen. Stop er eerst een.</p>
  </Alert>
)

type EindeProps = RouteProps & { periode: RoutePeriode }

export const EindePage = (props: EindeProps) => {
  const { shell, proeftuin: p, periode, form, mayOpen } = props
  const title = `Stop de route ${routeLabel[periode.route].toLowerCase()}`
  const probleem = eindeProbleem(p)
  return (
    <Page shell={shell} title={title} back={backTo(p)}>
      <h1>{title}</h1>
      {probleem && !hasProblems(form) ? (
        <Alert kind="info" title="Deze route stopt niet zomaar">
          <p>{probleem}</p>
        </Alert>
      ) : mayOpen || !opentMuur(p, zonderRoute(p, periode)) || hasProblems(form) ? (
        <EindeForm {...props} />
      ) : (
        <OpenenIsVoorOverheid />
      )}
    </Page>
  )
}

const EindeForm = ({ proeftuin: p, periode, form, mayOpen }: EindeProps) => (
  <Form
    action={paths.routeEinde(p.id, periode.id)}
    form={form}
    submit="Stop deze route"
    sleutel={randomUUID()}
    cancel={cancelTo(p)}
  >
    <TextArea
      form={form}
      name="verloop"
      label="Hoe ging het?"
      maxlength={2000}
      hint="Een paar zinnen. Ook als het niet lukte: juist daarvan leren anderen."
    />
    {opentMuur(p, zonderRoute(p, periode)) && <KeuzeField form={form} p={p} mayOpen={mayOpen} />}
    <DateField form={form} name="geeindigdOp" label="Op welke dag stopte het?" />
    <VerbredingField form={form} opens={openingDoorEinde(p, periode)} />
  </Form>
)

export const RoutewisselPage = (props: RouteProps) => {
  const { shell, proeftuin: p } = props
  return (
    <Page shell={shell} title="Wissel van route" back={backTo(p)} scripts={['tekst-editor.js']}>
      <h1>Wissel van route</h1>
      <p>
        {sayNow(p)} Wisselen is geen mislukking. Het is wat je leerde, en het komt zo in het logboek. Blijft
        de route lopen? <a href={paths.routes(p.id)}>Begin dan een route ernaast</a>.
      </p>
      {nietLopend(p).length === 0 ? <AllesLoopt /> : <WisselForm {...props} />}
    </Page>
  )
}

/** From which to which of those that run. */
const wissels = (p: Proeftuin, naar: Route) =>
  lopend(p.routePerioden).map(({ route: van }) => naWissel(p, { van, naar }))

const WisselForm = ({ proeftuin: p, form, mayOpen }: RouteProps) => {
  const opens = (naar: Route) => wissels(p, naar).map((wijziging) => opentMuur(p, wijziging))
  const nieuw = nietLopend(p).filter((naar) => mayOpen || !opens(naar).every(Boolean))
  return (
    <Form
      action={paths.routewissels(p.id)}
      form={form}
      submit="Wissel van route"
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      {p.routes.length > 1 && (
        <RadioField
          form={form}
          name="van"
          label="Welke route stopt?"
          options={optionsOf(p.routes, routeLabel)}
        />
      )}
      <RadioField
        form={form}
        name="naar"
        label="Naar welke route?"
        options={nieuw.map((route) => ({
          value: route,
          label: routeLabel[route],
          hint: sluitHintVan(p, route) ?? routeHint[route],
        }))}
      />
      {nietLopend(p).some((naar) => opens(naar).some(Boolean)) && (
        <KeuzeField
          form={form}
          p={p}
          mayOpen={mayOpen}
          label="Koop je straks niet meer in? Is er gegund, of is de inkoop gestopt?"
        />
      )}
      <TextField
        form={form}
        name="titel"
        label="In een paar woorden"
        maxlength={160}
        hint="Zoals ‘Zelf in dienst nemen’."
      />
      <RichTextArea form={form} name="reden" label="Waarom wissel je?" rows={5} maxlength={4000} />
      <DateField form={form} name="datum" label="Op welke dag?" />
      <VerbredingField form={form} opens={openingDoorRoute(p)} />
    </Form>
  )
}

const sluitHintVan = (p: Proeftuin, naar: Route) =>
  wissels(p, naar)
    .map((wijziging) => sluitHint(p, wijziging))
    .find(Boolean)
