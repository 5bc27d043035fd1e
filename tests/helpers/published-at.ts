/** Where the tests pretend that the site is published: canonical addresses begin with it. */
export const publishedAt = "https://twenty-years.example";
