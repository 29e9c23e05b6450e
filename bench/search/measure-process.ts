import { measure, type Plan } from './measure.ts'
import { judge, type RelevancePlan } from './relevance.ts'

/** One measurement in a process of its own: the plan comes as JSON, and so does what was measured. */
const plan = JSON.parse(process.argv[2] ?? '{}') as
  | ({ what: 'search' } & Plan)
  | ({ what: 'relevance' } & RelevancePlan)
const result = plan.what === 'search' ? await measure(plan) : await judge(plan)
process.stdout.write(JSON.stringify(result))
