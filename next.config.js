import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  // It is written into every page: one of chance would make every page new with every build, for everybody who keeps them.
  generateBuildId: () => 'site',
  reactStrictMode: true,
  // A site below a folder of its host (a school's server, GitHub Pages) is built with DUIZHAO_BASE_PATH=/folder.
  basePath: process.env.DUIZHAO_BASE_PATH ?? '',
  env: { DUIZHAO_BASE_PATH: process.env.DUIZHAO_BASE_PATH ?? '' },
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true }, // `npm test` runs tsc over everything, tests included
  experimental: { globalNotFound: true },
};

export default withNextIntl(config);
