import { sites } from '../sites/index.ts';
import { watch } from './watch.ts';

watch({ sites: sites.filter((site) => site.hosts.includes(location.hostname)) });
