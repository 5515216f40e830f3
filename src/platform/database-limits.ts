import {
  type KyselyPlugin,
  type LimitNode,
  OperationNodeTransformer,
  type RootOperationNode,
  ValueNode,
} from 'kysely'

/**
 * How many rows are asked for is part of a statement, not a value in it: in a plan for all values PostgreSQL takes a number
 * that it does not know for a tenth of the table, and sorts what an index has in order.
 */
class LimitsWrittenOut extends OperationNodeTransformer {
  protected override transformLimit(node: LimitNode): LimitNode {
    const { limit } = node
    return ValueNode.is(limit) && typeof limit.value === 'number'
      ? { ...node, limit: ValueNode.createImmediate(limit.value) }
      : super.transformLimit(node)
  }
}

const transformer = new LimitsWrittenOut()

export const limitsWrittenOut: KyselyPlugin = {
  transformQuery: ({ node }): RootOperationNode => transformer.transformNode(node),
  transformResult: async ({ result }) => result,
}
