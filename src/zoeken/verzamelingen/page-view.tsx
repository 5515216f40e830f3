import { paths } from '#src/paths/index.ts'
import {
  Actions,
  ButtonLink,
  Deel,
  dot,
  EmptyState,
  MeldLink,
  Moment,
  Page,
  PageTitle,
  Paragraphs,
  PlainList,
  type Shell,
} from '#src/platform/components/index.ts'
import type { Richting } from './forms.ts'
import { verzamelingNaarBuiten } from './naar-buiten.ts'
import { Ding, KringBadge, Maker } from './parts.tsx'
import type { Onderdeel, Verzameling } from './verzameling.ts'

export const back = [{ href: paths.verzamelingen(), label: 'Verzamelingen' }]
export const backTo = ({ id, titel }: Pick<Verzameling, 'id' | 'titel'>) => [
  ...back,
  { href: paths.verzameling(id), label: titel },
]

type PageProps = { shell: Shell; verzameling: Verzameling; onderdelen: Onderdeel[]; canEdit: boolean }

export const VerzamelingPage = ({ shell, verzameling: v, onderdelen, canEdit }: PageProps) => {
  const buiten = verzamelingNaarBuiten(v)
  return (
    <Page shell={shell} title={v.titel} description={v.waarvoor || undefined} back={back} buiten={buiten}>
      <PageTitle
        title={v.titel}
        badges={<KringBadge {...v} />}
        action={
          canEdit && (
            <ButtonLink href={paths.verzamelingBewerken(v.id)} kind="secondary">
              Pas aan of deel
            </ButtonLink>
          )
        }
      />
      <div class="vonk-verzameling">
        {v.waarvoor && <Paragraphs text={v.waarvoor} />}
        <p class="vonk-klein">
          Gemaakt door <Maker {...v} />
          {dot}
          gewijzigd <Moment at={v.gewijzigdOp} dateOnly />
        </p>
        {onderdelen.length === 0 ? (
          <Leeg canEdit={canEdit} />
        ) : (
          <PlainList class="vonk-resultaten vonk-verzameld" ordered label="Wat erin staat">
            {onderdelen.map((onderdeel, n) => (
              <Regel
                verzamelingId={v.id}
                onderdeel={onderdeel}
                canEdit={canEdit}
                first={n === 0}
                last={n === onderdelen.length - 1}
              />
            ))}
          </PlainList>
        )}
        {buiten && <Deel shell={shell} buiten={buiten} />}
        <Voet verzameling={v} canEdit={canEdit} />
      </div>
    </Page>
  )
}

const Leeg = ({ canEdit }: { canEdit: boolean }) =>
  canEdit ? (
    <EmptyState
      icon="bookmark"
      title="Er staat nog niets in"
      action={<ButtonLink href={paths.werkwijzen()}>Zoek een werkwijze</ButtonLink>}
    >
      Op de pagina van een werkwijze, haakje, proeftuin, aantekening, aanbesteding of organisatie staat
      ‘Bewaar in een verzameling’.
    </EmptyState>
  ) : (
    <EmptyState icon="bookmark" title="Hier staat nu niets dat je kunt lezen">
      Wat in een verzameling staat, lees je alleen als je het ook op zijn eigen pagina mag lezen.
    </EmptyState>
  )

type RegelProps = {
  verzamelingId: string
  onderdeel: Onderdeel
  canEdit: boolean
  first: boolean
  last: boolean
}

const Regel = (props: RegelProps) => {
  const { id, ding, waarom } = props.onderdeel
  return (
    <li
      id={`onderdeel-${id}`}
      class={ding ? `vonk-resultaat--${ding.vindsoort.soort}` : 'vonk-verzameld--weg'}
    >
      {ding ? (
        <Ding ding={ding}>{waarom && <p class="vonk-verzameld__waarom">{waarom}</p>}</Ding>
      ) : (
        <p>Dit kun je niet meer zien. Anderen die het niet mogen zien, merken er niets van.</p>
      )}
      {props.canEdit && <Meer {...props} />}
    </li>
  )
}

/** All that its maker can do with one, behind one mark. */
const Meer = ({ verzamelingId, onderdeel: { id, ding }, first, last }: RegelProps) => {
  const wat = ding ? ding.titel : 'wat je niet meer kunt zien'
  const naar = (richting: Richting) => paths.onderdeelVerplaatsing(verzamelingId, id, richting)
  return (
    <details class="vonk-meer">
      <summary>
        <span aria-hidden="true">⋯</span>
        <span class="vonk-onzichtbaar">Meer bij {wat}</span>
      </summary>
      <ul>
        {!first && <Daad action={naar('omhoog')} label="Zet hoger" wat={wat} />}
        {!last && <Daad action={naar('omlaag')} label="Zet lager" wat={wat} />}
        {ding && (
          <li>
            <a href={paths.onderdeel(verzamelingId, id)}>
              Waarom dit erbij hoort
              <span class="vonk-onzichtbaar">: {wat}</span>
            </a>
          </li>
        )}
        <Daad action={paths.onderdeelVerwijdering(verzamelingId, id)} label="Haal eruit" wat={wat} />
      </ul>
    </details>
  )
}

const Daad = ({ action, label, wat }: Record<'action' | 'label' | 'wat', string>) => (
  <li>
    <form method="post" action={action}>
      <button class="vonk-linkknop" type="submit">
        {label}
        <span class="vonk-onzichtbaar">: {wat}</span>
      </button>
    </form>
  </li>
)

/** Who made it does not report it. */
const Voet = ({ verzameling: { id, titel }, canEdit }: Pick<PageProps, 'verzameling' | 'canEdit'>) =>
  canEdit ? (
    <Actions>
      <ButtonLink href={paths.verzamelingVerwijdering(id)} kind="subtle">
        Verwijder deze verzameling
      </ButtonLink>
    </Actions>
  ) : (
    <p>
      <MeldLink href={paths.melden('verzameling', id)} titel={titel} />
    </p>
  )
