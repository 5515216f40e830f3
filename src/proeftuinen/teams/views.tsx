import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  Alert,
  Card,
  dot,
  dotted,
  Form,
  type FormState,
  Moment,
  Page,
  Person,
  PostButton,
  RadioField,
  type Shell,
  TextArea,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { teamrolLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo, cancelTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { BegripUitleg } from '#src/proeftuinen/proeftuin/uitleg.tsx'
import type { Kandidaten } from './kandidaten.ts'
import { NodigUit } from './nodig-uit.tsx'
import { may } from './policy.ts'
import { leidersAanAndereKant, ontvangers, type Uitnodiging } from './team.ts'

type TeamProps = {
  shell: Shell
  actor: Actor
  proeftuin: Proeftuin
  uitnodigingen: Uitnodiging[]
  form: FormState
  kandidaten: Kandidaten
}

export const TeamPage = (props: TeamProps) => (
  <Page shell={props.shell} title="Het team" back={backTo(props.proeftuin)} scripts={['suggestieVeld.js']}>
    <h1>Nodig mensen uit</h1>
    <TwoColumns main={<NodigUit {...props} />} side={<Nu {...props} />} />
  </Page>
)

/** Who is in it now, and who was asked. */
const Nu = ({ actor, proeftuin: p, uitnodigingen }: TeamProps) => (
  <>
    <AndereKant {...p} />
    <Card level={2} title="Het team">
      <ul class="vonk-mensen vonk-mensen--lijst">
        {p.team.map((one) => (
          <li>
            <Person
              naam={one.naam}
              href={one.profiel === 'netwerk' || (one.profiel && p.rol) ? paths.lid(one.lidId) : undefined}
              detail={dotted([teamrolLabel[one.rol], one.organisatie])}
            />
            {may.remove(actor, p, one.lidId) && (
              <a href={paths.vertrekUitTeam(p.id, one.lidId)}>
                {one.lidId === actor.id ? 'Stap uit het team' : <RemoveLabel naam={one.naam} />}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Card>
    {uitnodigingen.length > 0 && <Invited id={p.id} uitnodigingen={uitnodigingen} />}
  </>
)

/** Who leads and went over to the suppliers' side has no powers here any more. */
const AndereKant = (p: Proeftuin) => {
  const namen = leidersAanAndereKant(p).map(({ naam }) => naam)
  return namen.length === 0 ? null : (
    <Alert kind="warning" title={`${namen.join(' en ')} kan niet meer trekken`}>
      <p>
        Wie aan de kant van leveranciers staat, trekt geen proeftuin en stuurt niets meer. Nodig iemand anders
        uit als trekker, of vraag het adviesteam om te helpen.
      </p>
    </Alert>
  )
}

/** Who it is about stands beside the link; the name is for who hears only the link. */
const RemoveLabel = ({ naam }: { naam: string }) => (
  <span>
    Haal<span class="vonk-onzichtbaar"> {naam}</span> uit het team
  </span>
)

const Invited = ({ id, uitnodigingen }: { id: string; uitnodigingen: Uitnodiging[] }) => (
  <Card level={2} title="Uitgenodigd">
    <ul class="vonk-mensen vonk-mensen--lijst">
      {uitnodigingen.map((u) => (
        <li>
          <span>
            {dotted([u.naam || u.email, teamrolLabel[u.rol], 'verstuurd'])}{' '}
            <Moment at={u.verstuurdOp} dateOnly />
            {u.afgeslagenOp ? (
              <>
                {dot}wil niet meedoen, sinds <Moment at={u.afgeslagenOp} dateOnly />
              </>
            ) : (
              u.verloopt < new Date() && `${dot}verlopen, verstuur opnieuw`
            )}
          </span>
          {!u.afgeslagenOp && (
            <PostButton
              action={paths.teamuitnodigingIntrekking(id, u.id)}
              label={
                <>
                  Trek in<span class="vonk-onzichtbaar">: de uitnodiging aan {u.naam || u.email}</span>
                </>
              }
              kind="subtle"
            />
          )}
        </li>
      ))}
    </ul>
  </Card>
)

type EstafetteProps = { shell: Shell; actor: Actor; proeftuin: Proeftuin; form: FormState }

export const EstafettePage = ({ shell, actor, proeftuin: p, form }: EstafetteProps) => (
  <Page shell={shell} title="Geef het stokje over" back={backTo(p)}>
    <h1>Geef het stokje over</h1>
    <p>
      {p.stokje ? `${p.stokje.naam} heeft het stokje nu. ` : ''}Wie het stokje heeft, is aan zet. Die krijgt
      een mail.
    </p>
    {ontvangers(p).length > 0 ? (
      <Overgave proeftuin={p} form={form} />
    ) : (
      <Niemand proeftuin={p} mayInvite={may.invite(actor, p)} />
    )}
    <BegripUitleg namen={['stokje']} />
  </Page>
)

const Overgave = ({ proeftuin: p, form }: Pick<EstafetteProps, 'proeftuin' | 'form'>) => (
  <Form
    action={paths.estafette(p.id)}
    form={form}
    submit="Geef over"
    sleutel={randomUUID()}
    cancel={cancelTo(p)}
  >
    <RadioField
      form={form}
      name="lidId"
      label="Aan wie?"
      options={ontvangers(p).map(({ lidId, naam, rol }) => ({
        value: lidId,
        label: naam,
        hint: teamrolLabel[rol],
      }))}
    />
    <TextArea
      form={form}
      name="boodschap"
      label="Wat is er nodig?"
      optional
      rows={3}
      maxlength={500}
      hint={
        p.bereidtVoor
          ? 'Gaat het stokje naar een leverancier? Die krijgt zo lang jullie de inkoop voorbereiden je boodschap niet te lezen.'
          : undefined
      }
    />
  </Form>
)

/** Nobody else in its team can hold it now. */
const Niemand = ({ proeftuin: p, mayInvite }: { proeftuin: Proeftuin; mayInvite: boolean }) => (
  <Alert kind="info" title="Er is nog niemand om het aan te geven">
    {mayInvite ? (
      <p>
        <a href={paths.team(p.id)}>Nodig eerst iemand uit</a>.
      </p>
    ) : (
      <p>Vraag wie de proeftuin trekt om eerst iemand uit te nodigen.</p>
    )}
  </Alert>
)
