import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Badge,
  EmptyState,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { type GedaneInzage, inzageMinuten, isOpen } from './inzage.ts'

type InzageProps = { shell: Shell; form: FormState; inzagen: GedaneInzage[] }

export const InzagePage = ({ shell, form, inzagen }: InzageProps) => (
  <Page shell={shell} title="Meekijken" back={[{ href: paths.beheer(), label: 'Beheer' }]}>
    <PageTitle
      title="Meekijken"
      lead="Vraagt iemand je hulp? Met een reden lees je een proeftuin zoals het team hem leest."
    />
    <ul>
      <li>Het kan hoogstens {inzageMinuten} minuten, en je kunt alleen lezen.</li>
      <li>Het team krijgt meteen een mail met je naam en je reden. Die blijven op de pagina staan.</li>
      <li>Loopt er een inkoop? Dan blijft gesloten wat voor jou gesloten is.</li>
    </ul>
    <Form action={paths.inzagen()} form={form} submit="Kijk mee" sleutel={randomUUID()}>
      <TextField
        form={form}
        name="proeftuin"
        label="Adres van de proeftuin"
        hint="Plak het adres van de pagina, zoals je het kreeg van wie hulp vraagt."
        maxlength={300}
      />
      <TextArea
        form={form}
        name="reden"
        label="Waarom moet je meekijken?"
        hint="Het team leest dit. Noem wie je om hulp vroeg, en waarvoor."
        rows={3}
        maxlength={500}
      />
    </Form>
    <Done inzagen={inzagen} />
  </Page>
)

const Done = ({ inzagen }: Pick<InzageProps, 'inzagen'>) => (
  <section aria-labelledby="eerder">
    <h2 id="eerder">Waar je meekeek</h2>
    {inzagen.length === 0 ? (
      <EmptyState icon="eye-off" title="Je keek nog nergens mee">
        Zo hoort het meestal te zijn. Moet het toch, dan staat het hier en bij het team.
      </EmptyState>
    ) : (
      <ul class="vonk-rijen">
        {inzagen.map((inzage) => (
          <Row inzage={inzage} />
        ))}
      </ul>
    )}
  </section>
)

const Row = ({ inzage }: { inzage: GedaneInzage }) => (
  <li>
    <p>
      <a href={paths.proeftuin(inzage.proeftuinId)}>Een proeftuin</a>, <Moment at={inzage.begonnenOp} />{' '}
      {isOpen(inzage) && (
        <Badge kind="warm" icon="eye">
          open tot <Moment at={inzage.verlooptOp} />
        </Badge>
      )}
    </p>
    <p>“{inzage.reden}”</p>
    {isOpen(inzage) && <PostButton action={paths.inzageEinde(inzage.id)} label="Ik ben klaar" />}
  </li>
)
