// Files may be dropped on the form, and what is sent shows how far it is. Without this
// script the form works as it stands.
"use strict";
for (const form of document.querySelectorAll("form[action='/statements']")) {
  const status = form.querySelector(".progress");
  const files = form.querySelector("input[type=file]");

  const show = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    document.title = page.title;
    document.querySelector("main").replaceWith(page.querySelector("main"));
  };

  const send = () => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.onprogress = (e) => {
      status.textContent = e.lengthComputable && e.loaded < e.total
        ? `Sending: ${Math.round((100 * e.loaded) / e.total)} %`
        : "Reading…";
    };
    request.onload = () => {
      if (request.responseURL !== form.action) {
        location.assign(request.responseURL);
      } else {
        show(request.responseText);
      }
    };
    request.onerror = () => { status.textContent = "The server cannot be reached. Nothing was lost: try again."; };
    status.textContent = "Sending…";
    request.send(new FormData(form));
  };

  form.addEventListener("submit", (e) => { e.preventDefault(); send(); });
  for (const kind of ["dragenter", "dragover"]) {
    form.addEventListener(kind, (e) => { e.preventDefault(); form.classList.add("over"); });
  }
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (e) => {
    e.preventDefault();
    form.classList.remove("over");
    files.files = e.dataTransfer.files;
    send();
  });
}
