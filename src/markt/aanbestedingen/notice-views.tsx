import { randomUUID } from 'node:crypto'
import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  EndPage,
  FileField,
  Form,
  type FormState,
  Page,
  type Shell,
  Table,
} from '#src/platform/components/index.ts'
import type { Aanbesteding } from './aanbesteding.ts'
import { Lotgevallen } from './lotgevallen-view.tsx'
import type { Werk } from './places.ts'
import { type Meegenomen, pack } from './travel.ts'
import { type Verschil, veldLabels } from './velden.ts'

export const back = [
  { href: paths.aanbestedingen(), label: 'Aanbestedingen' },
  { href: paths.aankondigingInlezen(), label: 'Inlezen' },
]

/** No key on this form: it keeps nothing, so sending it twice is harmless. */
export const UploadPage = ({ shell, form }: { shell: Shell; form: FormState }) => (
  <Page shell={shell} title="Lees een aankondiging in" back={back.slice(0, 1)}>
    <h1>Lees een aankondiging in</h1>
    <p>
      Kies het XML-bestand van de aankondiging (eForms). Je vindt het bij de aankondiging op TenderNed of TED.
      Vonk laat eerst zien wat erin staat. Er wordt niets bewaard voordat jij dat zegt, en contactpersonen
      bewaart Vonk nooit.
    </p>
    <Form
      action={paths.aankondigingInlezen()}
      form={form}
      submit="Lees in"
      multipart
      cancel={{ href: paths.aanbestedingen(), label: 'Annuleer' }}
    >
      <FileField
        form={form}
        name="bestand"
        label="XML-bestand"
        hint="Hoogstens 20 MB."
        accept=".xml,text/xml,application/xml"
      />
    </Form>
    <p>
      Geen bestand? <a href={paths.nieuweAanbesteding()}>Vul zelf in wat je weet</a>.
    </p>
  </Page>
)

type KnownProps = { shell: Shell; aanbesteding: Aanbesteding; werk: Werk[] }

export const KnownPage = ({ shell, aanbesteding, werk }: KnownProps) => (
  <EndPage
    shell={shell}
    title="Deze aankondiging staat al in Vonk"
    icon="circle-check"
    back={back}
    action={
      <>
        {werk.map(({ begin }) => begin)}
        <ButtonLink
          href={paths.aanbesteding(aanbesteding.id)}
          kind={werk.some(({ er }) => er !== '') ? 'primary' : 'secondary'}
        >
          Bekijk de aanbesteding
        </ButtonLink>
      </>
    }
  >
    <p>
      Het gaat om <strong>{aanbesteding.titel}</strong> van {aanbesteding.koper}. Er is niets bewaard.
      {werk.map(({ er }) => er && ` ${er}`)}
    </p>
  </EndPage>
)

export type DifferenceProps = {
  shell: Shell
  aanbesteding: Aanbesteding
  form: FormState
  notice: Meegenomen
  /** What the new version changes; `eigen`: somebody corrected this field after the first import. */
  nieuw: (Verschil & { eigen: boolean })[]
  /** Corrections of people, which the new version does not touch. */
  blijft: Verschil[]
  canEdit: boolean
  /** The standstill, in days. */
  dagen: number
}

export const DifferencePage = ({
  shell,
  aanbesteding,
  form,
  notice,
  nieuw,
  blijft,
  canEdit,
  dagen,
}: DifferenceProps) => (
  <Page shell={shell} title="Er is een nieuwe versie" back={back}>
    <h1>Er is een nieuwe versie</h1>
    <p>
      Van <a href={paths.aanbesteding(aanbesteding.id)}>{aanbesteding.titel}</a> staat versie{' '}
      {aanbesteding.noticeVersie ?? 'onbekend'} in Vonk. Jij koos versie {notice.noticeVersie ?? 'onbekend'}.
    </p>
    <Changes nieuw={nieuw} />
    <Lotgevallen aanbesteding={aanbesteding} notice={notice} dagen={dagen} />
    {blijft.length > 0 && (
      <Table
        caption="Verbeteringen die blijven staan"
        head={['Veld', 'Blijft', 'In de aankondiging']}
        rows={blijft.map(({ veld, nu, dan }) => [veldLabels[veld], nu, dan])}
      />
    )}
    {canEdit ? (
      <Form
        action={paths.aankondigingVersie(aanbesteding.id)}
        form={form}
        submit="Neem de nieuwe versie over"
        sleutel={randomUUID()}
        versie={aanbesteding.versie}
        multipart
        cancel={{ href: paths.aanbesteding(aanbesteding.id), label: 'Laat het zoals het is' }}
      >
        <input type="hidden" name="aankondiging" value={pack(notice)} />
      </Form>
    ) : (
      <Alert kind="info">
        Overnemen kan wie de aanbesteding in Vonk zette, of iemand van {aanbesteding.koper}. Vraag het hen.
      </Alert>
    )}
  </Page>
)

const changed: Child = <small> (iemand verbeterde dit eerder)</small>

const Changes = ({ nieuw }: Pick<DifferenceProps, 'nieuw'>) =>
  nieuw.length === 0 ? (
    <Alert kind="info">
      De gegevens van de aanbesteding als geheel zijn hetzelfde. De percelen en het nummer kunnen anders zijn.
    </Alert>
  ) : (
    <Table
      caption="Wat er verandert"
      head={['Veld', 'Was', 'Wordt']}
      rows={nieuw.map(({ veld, nu, dan, eigen }) => [
        veldLabels[veld],
        <>
          {nu}
          {eigen && changed}
        </>,
        dan,
      ])}
    />
  )
