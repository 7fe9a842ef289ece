import { join } from 'node:path'

export interface NginxPlan {
  folder: string
  port: number
  isRoot: boolean
  isPrecompressed: boolean
  sites: readonly { host: string; root: string }[]
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** An nginx with a site for every plain directory; it compresses as it sends, or sends what lies compressed beside the page. */
export function nginxConf({ folder, port, isRoot, isPrecompressed, sites }: NginxPlan): string {
  return [
    ...(isRoot ? ['user root;'] : []),
    'daemon off;',
    'worker_processes auto;',
    `pid ${join(folder, 'nginx.pid')};`,
    `error_log ${join(folder, 'error.log')};`,
    'events { worker_connections 1024; }',
    'http {',
    '  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type text/html; charset utf-8;',
    isPrecompressed ? '  gzip_static on; gzip_vary on;' : '  gzip on; gzip_vary on;',
    ...TEMPORARY.map((name) => `  ${name}_temp_path ${join(folder, name)};`),
    ...sites.map(({ host, root }) => `  server { listen 127.0.0.1:${port}; server_name ${host}; root ${root}; }`),
    '}',
    '',
  ].join('\n')
}
