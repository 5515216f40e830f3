import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  DataList,
  EmptyState,
  Form,
  type FormState,
  Mailadres,
  Moment,
  Page,
  PageTitle,
  Person,
  RadioField,
  SearchForm,
  type Shell,
  TextArea,
} from '#src/platform/components/index.ts'
import {
  type Account,
  type Ledenbesluit,
  type Soort,
  soortGedaan,
  soortKnop,
  soortUitleg,
} from './ledenbesluit.ts'

const back = [{ href: paths.beheer(), label: 'Beheer' }]

type LedenProps = { shell: Shell; q: string; machtigen: Account[]; gevonden: Account[] }

export const LedenPage = ({ shell, q, machtigen, gevonden }: LedenProps) => (
  <Page shell={shell} title="Leden" back={back}>
    <PageTitle title="Leden" lead="Zoeken en bekijken wordt vastgelegd. Het lid kan dat zien." />
    <SearchForm action={paths.ledenbeheer()} label="Zoek op naam, of op het hele adres" q={q} />
    {q && <Found gevonden={gevonden} />}
    <section aria-labelledby="rechten">
      <h2 id="rechten">Wie nu rechten heeft</h2>
      <Accounts leden={machtigen} />
    </section>
  </Page>
)

const Found = ({ gevonden }: Pick<LedenProps, 'gevonden'>) => (
  <section aria-labelledby="gevonden">
    <h2 id="gevonden">Gevonden</h2>
    {gevonden.length === 0 ? (
      <EmptyState icon="search" title="Niemand gevonden">
        Vonk keek naar namen en e-mailadressen van leden. Zoek op een deel van de naam, of op het hele
        e-mailadres.
      </EmptyState>
    ) : (
      <Accounts leden={gevonden} />
    )}
  </section>
)

const Accounts = ({ leden }: { leden: Account[] }) => (
  <ul class="vonk-mensen vonk-mensen--lijst">
    {leden.map((lid) => (
      <li>
        <Person naam={lid.naam} href={paths.lidbeheer(lid.id)} detail={lid.organisatie ?? undefined} />
        <span class="vonk-labels">
          <Marks lid={lid} />
        </span>
      </li>
    ))}
  </ul>
)

const Marks = ({ lid }: { lid: Account }) => (
  <>
    {lid.beheerSinds && <Badge icon="settings">Beheer</Badge>}
    {lid.adviesteamSinds && <Badge icon="users">Adviesteam</Badge>}
    {lid.toegelatenOp === null && <Badge>Gast</Badge>}
    {lid.opSlotSinds && (
      <Badge kind="warm" icon="lock">
        Op slot
      </Badge>
    )}
  </>
)

type AccountProps = {
  shell: Shell
  lid: Account
  besluiten: Ledenbesluit[]
  mogelijk: Soort[]
  form: FormState
}

export const AccountPage = ({ shell, lid, besluiten, mogelijk, form }: AccountProps) => (
  <Page shell={shell} title={lid.naam} back={[...back, { href: paths.ledenbeheer(), label: 'Leden' }]}>
    <PageTitle title={lid.naam} badges={<Marks lid={lid} />} />
    <DataList items={factsOf(lid).filter(({ value }) => Boolean(value))} />
    <Actions>
      <ButtonLink href={paths.auditlog({ wie: lid.id })} kind="secondary">
        Wat dit lid deed
      </ButtonLink>
      <ButtonLink href={paths.auditlog({ onderwerpId: lid.id })} kind="secondary">
        Wat er met het account gebeurde
      </ButtonLink>
    </Actions>
    {mogelijk.length > 0 ? (
      <BesluitBlok lid={lid} mogelijk={mogelijk} form={form} />
    ) : (
      <Alert kind="info">Hier kun je nu niets aan veranderen. Aan jezelf geef je geen rechten.</Alert>
    )}
    <Eerder besluiten={besluiten} />
  </Page>
)

const factsOf = (lid: Account) => [
  { label: 'E-mailadres', value: !lid.vertrokkenOp && <Mailadres email={lid.email} /> },
  { label: 'Organisatie', value: lid.organisatie },
  { label: 'Lid sinds', value: lid.toegelatenOp && <Moment at={lid.toegelatenOp} dateOnly /> },
  { label: 'Adviesteam sinds', value: lid.adviesteamSinds && <Moment at={lid.adviesteamSinds} dateOnly /> },
  { label: 'Beheer sinds', value: lid.beheerSinds && <Moment at={lid.beheerSinds} dateOnly /> },
  { label: 'Op slot sinds', value: lid.opSlotSinds && <Moment at={lid.opSlotSinds} /> },
  { label: 'Vertrokken', value: lid.vertrokkenOp && <Moment at={lid.vertrokkenOp} dateOnly /> },
  { label: 'Open sessies', value: String(lid.sessies) },
  { label: 'Toegangssleutels', value: String(lid.sleutels) },
]

const BesluitBlok = ({ lid, mogelijk, form }: Pick<AccountProps, 'lid' | 'mogelijk' | 'form'>) => (
  <section aria-labelledby="besluit">
    <h2 id="besluit">Verander iets</h2>
    <Form action={paths.ledenbesluit(lid.id)} form={form} submit="Doe dit" sleutel={randomUUID()}>
      <RadioField
        form={form}
        name="soort"
        label="Wat wil je doen?"
        options={mogelijk.map((value) => ({ value, label: soortKnop[value], hint: soortUitleg[value] }))}
      />
      <TextArea
        form={form}
        name="reden"
        label="Waarom?"
        hint={`${lid.naam} leest dit in een mail. Gaat het om rechten of een slot, dan ook de andere beheerders.`}
        rows={3}
        maxlength={500}
      />
    </Form>
  </section>
)

const Eerder = ({ besluiten }: Pick<AccountProps, 'besluiten'>) =>
  besluiten.length === 0 ? null : (
    <section aria-labelledby="eerder">
      <h2 id="eerder">Eerder</h2>
      <ul class="vonk-rijen">
        {besluiten.map(({ soort, reden, door, op }) => (
          <li>
            <p class="vonk-kopje">
              <Moment at={op} />
            </p>
            <p>
              <strong>{door}</strong> {soortGedaan[soort]}: “{reden}”
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
