import { wordTable } from './table.ts'

/**
 * What tells a month from a name or a verb, as in "May" and "March". After `before` words a month follows; `bound` and `joint` words
 * precede months and names alike, and the `joint` ones verbs too. `thing` words name what a month has, behind it: "May retail sales".
 */
export type MonthClass = 'before' | 'bound' | 'joint' | 'thing'

/** Returns words beside months, lower case, by class. */
export const monthWords = wordTable<MonthClass>(`
after: bound
and: joint
around: before
auto: thing
before: bound
between: before
by: bound
car: thing
consumer: thing
contract contracts: thing
crude: thing
data: thing
deadline deadlines: thing
delivery deliveries: thing
during: before
early: before
earnings: thing
election elections: thing
employment: thing
export exports: thing
factory: thing
figure figures: thing
flood floods: thing
for: joint
from: bound
futures: thing
general: thing
home: thing
housing: thing
import imports: thing
in: before
industrial: thing
inflation: thing
job jobs: thing
last: before
late: before
local: thing
meeting meetings: thing
mid: before
next: before
of: before
or: joint
orders: thing
output: thing
payroll payrolls: thing
poll polls: thing
prices: thing
primary: thing
producer: thing
production: thing
rainfall: thing
report reports: thing
retail: thing
sales: thing
since: before
storm storms: thing
temperature temperatures: thing
this: before
through: before
till: before
to: joint
trade: thing
unemployment: thing
until: before
`)
