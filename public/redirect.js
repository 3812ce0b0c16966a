// On a page that leads on, whose refresh would forget which section the link asked for.
location.replace(document.currentScript.dataset.to + location.hash);
