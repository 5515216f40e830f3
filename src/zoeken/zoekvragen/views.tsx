import { randomUUID } from 'node:crypto'
import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  dotted,
  EmptyState,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  PlainList,
  PostButton,
  RadioField,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { sayFilters } from '#src/zoeken/zoeken/labels.ts'
import { mostLetters } from '#src/zoeken/zoeken/vraag.ts'
import { adresOf, mailLabel, queryOf, type Zoekvraag, zoekvraagmails } from './zoekvraag.ts'

const back = { href: paths.mijnVonk(), label: 'Mijn Vonk' }

type ListProps = { shell: Shell; zoekvragen: Zoekvraag[]; lijsten: Lijsten }

export const ZoekvragenPage = ({ shell, zoekvragen, lijsten }: ListProps) => (
  <Page shell={shell} title="Je zoekvragen" back={[back]}>
    <PageTitle
      title="Je zoekvragen"
      lead="Vonk kijkt voor je, en mailt als er iets nieuws is dat je mag lezen. Niemand anders ziet wat je bewaart."
    />
    {zoekvragen.length === 0 ? (
      <EmptyState
        title="Je bewaart nog geen zoekvraag"
        icon="search"
        action={<ButtonLink href={paths.zoeken()}>Zoek iets</ButtonLink>}
      >
        Zoek bijvoorbeeld op ‘schoonmaak overdag’, kies een fase, en druk op ‘Bewaar deze zoekvraag’.
      </EmptyState>
    ) : (
      <PlainList class="vonk-zoekvragen">
        {zoekvragen.map((zoekvraag) => (
          <Rij zoekvraag={zoekvraag} lijsten={lijsten} />
        ))}
      </PlainList>
    )}
  </Page>
)

const Rij = ({ zoekvraag, lijsten }: { zoekvraag: Zoekvraag; lijsten: Lijsten }) => (
  <li>
    <h2 class="vonk-zoekvragen__naam">
      <a href={adresOf(zoekvraag)}>{zoekvraag.naam}</a>
    </h2>
    <p class="vonk-klein">{saySearch(zoekvraag, lijsten)}</p>
    <p class="vonk-klein">
      {zoekvraag.teRuim && zoekvraag.mail !== 'nooit' ? (
        'Dit vindt meer dan duizend dingen van één soort. Wat daarvan nieuw is, kan Vonk niet zeggen: er komt geen mail. Kies een filter erbij.'
      ) : (
        <>
          Mail: {mailLabel[zoekvraag.mail].toLowerCase()}. Laatst gekeken{' '}
          <Moment at={zoekvraag.bekekenOp} dateOnly />.
        </>
      )}
    </p>
    <p>
      <a href={paths.zoekvraag(zoekvraag.id)}>
        Pas aan<span class="vonk-onzichtbaar">: {zoekvraag.naam}</span>
      </a>
    </p>
  </li>
)

const saySearch = (zoekvraag: Zoekvraag, lijsten: Lijsten) =>
  dotted([`‘${zoekvraag.q}’`, ...sayFilters(queryOf(zoekvraag), lijsten)])

type NewProps = { shell: Shell; form: FormState; filters: Record<string, string> }

/** What the search sent was not right: here it can be mended. */
export const NieuweZoekvraagPage = ({ shell, form, filters }: NewProps) => (
  <Page
    shell={shell}
    title="Bewaar een zoekvraag"
    back={[back, { href: paths.zoekvragen(), label: 'Je zoekvragen' }]}
  >
    <PageTitle title="Bewaar een zoekvraag" />
    <Form action={paths.zoekvragen()} form={form} submit="Bewaar" sleutel={randomUUID()}>
      {Object.entries(filters).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <TextField form={form} name="q" label="Waar zoek je naar?" maxlength={mostLetters} />
      <NaamEnMail form={form} optional />
    </Form>
  </Page>
)

const NaamEnMail = ({ form, optional = false }: { form: FormState; optional?: boolean }) => (
  <>
    <TextField form={form} name="naam" label="Hoe noem je hem?" maxlength={80} optional={optional} />
    <RadioField
      form={form}
      name="mail"
      label="Wil je mail als er iets nieuws is?"
      options={zoekvraagmails.map((value) => ({ value, label: mailLabel[value] }))}
    />
  </>
)

type EditProps = { shell: Shell; zoekvraag: Zoekvraag; form: FormState; lijsten: Lijsten }

export const ZoekvraagPage = ({ shell, zoekvraag, form, lijsten }: EditProps) => (
  <Page
    shell={shell}
    title={zoekvraag.naam}
    back={[back, { href: paths.zoekvragen(), label: 'Je zoekvragen' }]}
  >
    <PageTitle title={zoekvraag.naam} lead={saySearch(zoekvraag, lijsten)} />
    <Form action={paths.zoekvraag(zoekvraag.id)} form={form} submit="Bewaar" sleutel={randomUUID()}>
      <NaamEnMail form={form} />
    </Form>
    <PostButton
      action={paths.zoekvraagVerwijdering(zoekvraag.id)}
      label="Verwijder deze zoekvraag"
      kind="subtle"
    />
  </Page>
)
