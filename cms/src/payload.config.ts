import { cmsConfig } from './cms-config.ts'
import { readEnv } from './env.ts'

export default cmsConfig(readEnv())
