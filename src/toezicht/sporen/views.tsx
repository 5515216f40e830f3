import { paths, type Query } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  Actions,
  Alert,
  ButtonLink,
  DateField,
  dot,
  EmptyState,
  Form,
  Page,
  Pager,
  PageTitle,
  SelectField,
  type Shell,
  sayExactly,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { formOf } from '#src/platform/forms/read-form.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { SpoorFilters } from './filters.ts'
import { onderwerpLabel, sayDetails, sayOnderwerp, sayWho } from './labels.ts'
import { type GezegdSpoor, regelsPerBestand } from './spoor.ts'

type Lines = { sporen: GezegdSpoor[]; volgende: number | null }
type AuditProps = Lines & {
  shell: Shell
  filters: SpoorFilters
  handelingen: { value: string; label: string }[]
  teVeel: boolean
}

export const AuditPage = ({ shell, filters, handelingen, sporen, volgende, teVeel }: AuditProps) => (
  <Page shell={shell} title="Wie deed wat" back={[{ href: paths.beheer(), label: 'Beheer' }]}>
    <PageTitle
      title="Wie deed wat"
      lead="Elke regel blijft staan: niemand kan hem aanpassen of weghalen, ook beheer niet."
    />
    {teVeel && (
      <Alert kind="warning" title="Dit is te veel voor één bestand">
        In één bestand passen {regelsPerBestand.toLocaleString('nl-NL')} regels. Kies een kortere periode.
      </Alert>
    )}
    <TwoColumns
      sideFirst
      side={<FilterForm filters={filters} handelingen={handelingen} />}
      main={
        <>
          <Chosen filters={filters} />
          <Actions>
            <ButtonLink href={paths.auditCsv(filters as Query)} kind="secondary">
              Download als CSV
            </ButtonLink>
          </Actions>
          <Sporen
            sporen={sporen}
            linked
            empty="Met deze keuze is er niets gebeurd. Kies een andere periode of soort."
          />
          <Pager next={volgende ? paths.auditlog({ ...filters, na: String(volgende) }) : undefined} />
        </>
      }
    />
  </Page>
)

const FilterForm = ({ filters, handelingen }: Pick<AuditProps, 'filters' | 'handelingen'>) => {
  const form = formOf(filters)
  return (
    <Form action={paths.auditlog()} form={form} submit="Toon" method="get" kind="secondary">
      <SelectField form={form} name="handeling" label="Wat er gebeurde" empty="Alles" options={handelingen} />
      <SelectField
        form={form}
        name="onderwerp"
        label="Waarover"
        empty="Alles"
        options={Object.entries(onderwerpLabel).map(([value, label]) => ({ value, label }))}
      />
      <DateField form={form} name="van" label="Vanaf" optional />
      <DateField form={form} name="tot" label="Tot en met" optional />
      {filters.wie && <input type="hidden" name="wie" value={filters.wie} />}
      {filters.onderwerpId && <input type="hidden" name="onderwerpId" value={filters.onderwerpId} />}
    </Form>
  )
}

/** A person or one thing is chosen by its link, and let go of here. */
const Chosen = ({ filters }: Pick<AuditProps, 'filters'>) =>
  filters.wie || filters.onderwerpId ? (
    <p>
      Je ziet alleen {filters.wie ? 'wat één lid deed' : 'wat er met één ding gebeurde'}.{' '}
      <a href={paths.auditlog({ ...filters, wie: undefined, onderwerpId: undefined })}>Toon alles</a>
    </p>
  ) : null

type OwnProps = Lines & { shell: Shell; actor: Actor }

export const EigenSporenPage = ({ shell, sporen, volgende }: OwnProps) => (
  <Page shell={shell} title="Wie deed wat" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle title="Wie deed wat" lead="Wat jij deed, en wat anderen met jouw account deden." />
    <Sporen sporen={sporen} empty="Er is nog niets vastgelegd. Begin je een proeftuin, dan staat dat hier." />
    <Pager next={volgende ? paths.eigenSporen({ na: String(volgende) }) : undefined} />
  </Page>
)

type OfProps = Lines & { shell: Shell; proeftuin: Proeftuin }

export const ProeftuinSporenPage = ({ shell, proeftuin: p, sporen, volgende }: OfProps) => (
  <Page
    shell={shell}
    title="Wie deed wat"
    back={[
      { href: paths.proeftuinen(), label: 'Proeftuinen' },
      { href: paths.proeftuin(p.id), label: p.titel },
    ]}
  >
    <PageTitle title="Wie deed wat" lead="Elke verandering in deze proeftuin, de nieuwste bovenaan." />
    <Sporen sporen={sporen} empty="Er is nog niets vastgelegd. Verandert er iets, dan staat het hier." />
    <Pager next={volgende ? paths.sporen(p.id, { na: String(volgende) }) : undefined} />
  </Page>
)

type SporenProps = { sporen: GezegdSpoor[]; empty: string; linked?: boolean }

const Sporen = ({ sporen, empty, linked = false }: SporenProps) =>
  sporen.length === 0 ? (
    <EmptyState icon="history" title="Niets gevonden">
      {empty}
    </EmptyState>
  ) : (
    <ul class="vonk-rijen">
      {sporen.map((spoor) => (
        <Regel spoor={spoor} linked={linked} />
      ))}
    </ul>
  )

const Regel = ({ spoor: s, linked }: { spoor: GezegdSpoor; linked: boolean }) => {
  const details = sayDetails(s)
  return (
    <li>
      <p class="vonk-kopje">
        <time datetime={s.op.toISOString()}>{sayExactly(s.op)}</time>
        {linked && [dot, s.onderwerpId ? <Subject spoor={s} /> : sayOnderwerp(s.onderwerp)]}
      </p>
      <p>
        <strong>
          {linked && s.lidId ? <a href={paths.auditlog({ wie: s.lidId })}>{s.naam}</a> : sayWho(s)}
        </strong>{' '}
        {s.zin}
        {s.over && s.over !== s.naam && <>: {s.over}</>}
        {details && <> ({details})</>}
      </p>
    </li>
  )
}

const Subject = ({ spoor: { onderwerp, onderwerpId } }: { spoor: GezegdSpoor }) => (
  <a href={paths.auditlog({ onderwerpId: onderwerpId ?? undefined })}>{sayOnderwerp(onderwerp)}</a>
)
