// What the admin does: the app’s page in a frame, from another origin. Whether copying is allowed in it, the admin decides.
const frame = document.createElement('iframe');
frame.src = new URLSearchParams(location.search).get('app');
frame.title = 'App';
document.body.append(frame);
