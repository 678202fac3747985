const composer = {
  title: 'Reply',
};

export default composer;
