import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

export type EmptyStateProps = {
  title: Child
  children?: Child
  action?: Child
  icon?: IconName | undefined
  level?: 1 | 2 | undefined
}

/** Words, also with a link between them, are one paragraph. */
const isWords = (child: Child): boolean =>
  typeof child === 'string' || (Array.isArray(child) && child.some((part) => typeof part === 'string'))

/** Says what belongs here, shows an example, and offers the way to begin. `level={1}` for a page that is only this. */
export const EmptyState = ({ title, children, action, icon = 'bolt', level = 2 }: EmptyStateProps) => (
  <section class="vonk-leeg">
    <span class="vonk-leeg__vonk">
      <Icon name={icon} />
    </span>
    {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
    {isWords(children) ? <p>{children}</p> : children}
    {action && <div class="utrecht-button-group vonk-acties">{action}</div>}
  </section>
)
