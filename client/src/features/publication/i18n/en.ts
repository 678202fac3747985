const publication = {
  title: 'Publication',
};

export default publication;
