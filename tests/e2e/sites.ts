const HOST = '127.0.0.1';

/** The ports of the two sites and of the notes service, which a test starts itself. */
export const SITE_PORT = 43173;
export const SITE_WITH_NOTES_PORT = 43174;
export const NOTES_PORT = 43175;

/** The site as it is built by default. */
export const SITE = `http://${HOST}:${SITE_PORT}/`;

/** The site built to send notes to `NOTES_URL`. */
export const SITE_WITH_NOTES = `http://${HOST}:${SITE_WITH_NOTES_PORT}/`;
export const NOTES_URL = `http://${HOST}:${NOTES_PORT}/notes`;
export const NOTES_EMAIL = 'notes@example.org';

/** Where each site is built. */
export const SITE_FOLDER = 'build/site';
export const SITE_WITH_NOTES_FOLDER = 'build/with-notes';
